# Two commands set up everything they need:
#   make editions   build every edition of the articles that ship
#   make test       pass all tests

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: editions test fast lint format bench lock clean

editions: $(VENV)/installed
	$(BIN)/pipeline build

test: $(VENV)/installed-for-tests lint
	$(BIN)/python -m pytest

fast: $(VENV)/installed-for-tests
	$(BIN)/python -m pytest -m "not slow"

lint: $(VENV)/installed-for-tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(VENV)/installed-for-tests
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/installed-for-tests
	$(BIN)/python -m benchmarks.hostile

# The lock names what the tests run with, and it is what both commands install.
lock: $(VENV)/installed-for-tests
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --upgrade --python-version 3.11 --generate-hashes --no-header \
		pyproject.toml --group dev --output-file requirements.lock

$(VENV)/bin/python:
	tools/system-packages venv:python3-venv
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: $(VENV)/bin/python requirements.lock pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

# What judges the tests: GNU gettext, and what is published for Node.js alone.
$(VENV)/installed-for-tests: $(VENV)/installed tests/judges/package-lock.json
	tools/system-packages msgfmt:gettext npm:npm
	mkdir -p $(VENV)/judges
	cp tests/judges/package.json tests/judges/package-lock.json $(VENV)/judges/
	cd $(VENV)/judges && npm ci --silent --no-audit --no-fund
	touch $@

clean:
	rm -rf $(VENV) editions build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache
