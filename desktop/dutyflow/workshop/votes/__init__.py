"""Dot voting: everybody says numbers, one person types, totals are hidden until they are shown."""
