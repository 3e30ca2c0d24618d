"""Real processes broken on purpose under load, by a plan that its seed makes again.

What runs is the service as its operator runs it; phones and the checker share no code with it.
"""
