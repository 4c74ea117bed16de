"""Content packs: what a show is, asks and tells, read from YAML and checked before anybody sees it."""
