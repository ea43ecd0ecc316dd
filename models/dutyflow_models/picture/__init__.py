"""From an organisation and a layout to a drawing: cells, routes and marks in points."""
