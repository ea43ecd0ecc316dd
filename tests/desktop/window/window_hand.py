"""What a person's hand does in the window, and what is asked afterwards."""

from __future__ import annotations


def do(window, action_id):
    """Choose an action, as a menu does; it must be enabled."""
    action = window.actions_by_id[action_id]
    assert action.isEnabled(), f"{action_id} is disabled"
    action.trigger()


def titles(desk):
    return [duty.title for duty in desk.document.organisation.duties]
