"""Real servers for tests: started when first asked for, ended with the test run."""
