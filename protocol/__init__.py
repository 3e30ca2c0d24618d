"""What is said between browsers, servers and logs. Pure: imports nothing of ours."""
