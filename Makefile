# Two commands set up everything they need:
#   make editions   build every edition of the articles that ship
#   make test       pass all tests

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check

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
	$(BIN)/python -m benchmarks.values
	$(BIN)/python -m benchmarks.replay
	$(BIN)/python -m benchmarks.updating

# The lock names what the tests run with, and it is what both commands install; tests/judges/ has what tests alone need.
lock: $(VENV)/installed-for-tests
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --upgrade --python-version 3.11 --generate-hashes --no-header \
		pyproject.toml --group dev --output-file requirements.lock
	for judge in setuptools pyicu; do \
		echo $$judge | $(BIN)/uv pip compile --quiet --universal --upgrade --python-version 3.11 --generate-hashes \
			--no-header --no-annotate - --output-file tests/judges/$$judge.lock || exit; \
	done

$(VENV)/bin/python:
	tools/system-packages venv:python3-venv
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: $(VENV)/bin/python requirements.lock pyproject.toml
	$(PIP_INSTALL) --require-hashes --requirement requirements.lock
	$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	touch $@

# What judges the tests: GNU gettext, what is published for Node.js alone, and ICU, for which setuptools builds PyICU.
$(VENV)/installed-for-tests: $(VENV)/installed $(wildcard tests/judges/*.json tests/judges/*.lock)
	tools/system-packages msgfmt:gettext strace:strace npm:npm g++:g++ Python.h:python3-dev pkg-config:pkg-config icu-i18n.pc:libicu-dev
	$(PIP_INSTALL) --require-hashes --requirement tests/judges/setuptools.lock
	$(PIP_INSTALL) --require-hashes --no-build-isolation --requirement tests/judges/pyicu.lock
	mkdir -p $(VENV)/judges
	cp tests/judges/package.json tests/judges/package-lock.json $(VENV)/judges/
	cd $(VENV)/judges && npm ci --silent --no-audit --no-fund
	touch $@

clean:
	rm -rf $(VENV) editions build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache
