"""A file with something of each kind to deal, and a hand that plays “Who owns this?”."""

from __future__ import annotations

import pytest
from deal_hand import ORDER, DealHand

ORG = """\
schema: 1
org: {name: acme, title: Acme}
stages:
  - {id: build, title: Build}
  - {id: run, title: Run}
factors:
  - {id: sre, title: SRE in play, values: [true, false], default: false}
teams:
  - {id: platform, title: Platform}
  - {id: devops, title: DevOps}
  - {id: dev, title: Dev}
  - {id: sre, title: SRE, when: {sre: true}}
groups:
  - {id: ops, title: Ops, teams: [platform, devops]}
scenarios:
  - {id: with-sre, title: With SRE, facts: {sre: true}}
  - {id: small, title: Small, merge: [ops]}
duties:
  - {id: agreed, title: Write code, stage: build, responsible: [dev], status: accepted}
  - {id: clusters, title: Create clusters, stage: build, responsible: [platform], consulted: [dev]}
  - {id: on-call, title: On call, stage: run, responsible: [devops]}
  - id: images
    title: Build the images
    stage: build
    responsible: [devops, dev]
    description: The recipe for each service.
    includes: [base images]
    note: Dev writes most of them.
  - {id: cost, title: Watch the cost, stage: run}
  - {id: ingress, title: Ingress certificates, stage: run, responsible: [dev], status: disputed}
"""


@pytest.fixture
def org_file(tmp_path):
    path = tmp_path / "acme.org.yaml"
    path.write_text(ORG, encoding="utf-8")
    return path


@pytest.fixture
def hand(desk, qtbot):
    """A hand before the start panel."""
    return DealHand(desk, qtbot)


@pytest.fixture
def deal(hand):
    """A hand with the first duty on the table."""
    hand.open()
    hand.press("Return")
    assert hand.here == ORDER[0]
    return hand
