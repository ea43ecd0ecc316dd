"""Painting with Qt: drawings on tiles, pictures and pages, with fonts and colours made once."""
