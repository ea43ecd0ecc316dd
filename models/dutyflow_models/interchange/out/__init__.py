"""An organisation written in the formats of other tools, one a module.

They are the same in every language: headings, letters and words such as “Duty”, “Stage”, “Id” or
“Scenario” stay English, because importers, ours included, read them back.
"""
