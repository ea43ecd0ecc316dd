"""A small organisation in which every kind of part refers to others."""

from dutyflow_models.org import Organisation

ACME = Organisation.model_validate(
    {
        "org": {"name": "acme", "title": "Acme"},
        "stages": [{"id": "build", "title": "Build"}, {"id": "run", "title": "Run"}],
        "factors": [
            {"id": "sre", "title": "SRE?", "values": (True, False), "default": False},
            {"id": "hosting", "title": "Hosting", "values": ("own", "cloud")},
        ],
        "teams": [
            {"id": "platform", "title": "Platform"},
            {"id": "devops", "title": "DevOps", "color": "green"},
            {"id": "dev", "title": "Dev"},
            {"id": "sre", "title": "SRE", "when": {"sre": True}},
        ],
        "groups": [
            {"id": "ops", "title": "Ops", "teams": ("devops", "platform")},
            {"id": "development", "title": "Development", "teams": ("dev", "devops")},
        ],
        "scenarios": [
            {"id": "with-sre", "title": "With SRE", "facts": {"sre": True}},
            {"id": "small", "title": "Small", "merge": ("ops", "development")},
        ],
        "duties": [
            {"id": "clusters", "title": "Clusters", "stage": "build", "responsible": ("platform",)},
            {
                "id": "on-call",
                "title": "On call",
                "stage": "run",
                "responsible": ("devops", "platform"),
                "accountable": "devops",
                "consulted": ("dev",),
                "assignments": (
                    {"when": {"sre": True}, "accountable": "sre", "responsible": ("sre",)},
                    {"when": {"hosting": "own"}, "consulted": ()},
                ),
            },
            {"id": "code", "title": "Code", "responsible": ("dev",), "consumers": ("devops",)},
            {
                "id": "reliability",
                "title": "Reliability",
                "responsible": ("sre",),
                "when": {"sre": True},
            },
            {"id": "cost", "title": "Cost"},
        ],
        "handoffs": [
            {"from": "clusters", "to": "on-call", "passes": "a cluster"},
            {"from": "code", "to": "on-call"},
            {"from": "code", "to": "on-call", "kind": "escalate", "when": {"sre": True}},
            {"from": "on-call", "to": "reliability"},
        ],
        "principles": [{"id": "focus", "text": "Dev writes code", "applies_to": ("dev",)}],
        "points": [{"text": "Who pays?", "about": ("cost", "clusters")}],
        "decisions": [{"text": "Keep it", "about": ("cost",), "by": ("dev", "devops")}],
        "waivers": [{"finding": "unowned", "about": ("cost",), "reason": "later"}],
    }
)


def duty(org, duty_id="on-call"):
    return org.duties_by_id[duty_id]
