"""An organisation as slides that stay editable: native shapes, connectors, tables and notes."""
