"""Checks: what an organisation leaves open or contradicts, in one scenario, as findings.

A finding says why and where, and offers a fix where one is obvious. Nothing here changes anything.
"""
