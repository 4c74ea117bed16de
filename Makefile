# One command each: `make run` sets up what it needs and starts; `make test` and `make check` do the same for tests.
PYTHON ?= python3
PIP = .venv/bin/python -m pip --disable-pip-version-check

.PHONY: setup run test check bench lock

run: .venv/.run
	@.venv/bin/python -m bot run

setup: .venv/.dev

# Three at a time on two cores: those over the wire mostly wait.
test: .venv/.dev
	.venv/bin/python -m pytest -n 3 --dist worksteal

# TESTED=yes leaves the tests out, for whoever has just run them.
check: .venv/.dev
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	$(if $(TESTED),,.venv/bin/python -m pytest -n 3 --dist worksteal)

bench: .venv/.dev
	.venv/bin/python -m pytest -s tests/bench/bench_*.py

# Pins the newest versions that pyproject.toml allows, with their hashes, for every system at once.
lock: .venv/.dev
	.venv/bin/uv pip compile pyproject.toml --universal --generate-hashes --no-annotate --no-header --upgrade -q -o requirements.txt
	.venv/bin/uv pip compile pyproject.toml --extra dev --universal --generate-hashes --no-annotate --no-header --upgrade -q -o requirements-dev.txt

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Rooftop needs Python 3.11 or newer; name one with PYTHON=")'
	$(PYTHON) -m venv .venv

.venv/.run: requirements.txt | .venv/bin/python
	$(PIP) install --quiet --require-hashes -r requirements.txt
	@touch $@

.venv/.dev: requirements-dev.txt | .venv/bin/python
	$(PIP) install --quiet --require-hashes -r requirements-dev.txt
	@touch $@ .venv/.run
