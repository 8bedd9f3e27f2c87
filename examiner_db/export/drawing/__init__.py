"""A chart as SVG, drawn without a browser."""
