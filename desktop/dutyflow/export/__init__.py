"""Pictures and files made of a document: PNG, SVG, PDF, YAML."""
