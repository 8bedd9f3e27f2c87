# Two commands on a fresh machine with Python 3.11 or newer: `make run` and `make test`.

PYTHON ?= python3
BIN := .venv/bin
PORT ?= 8000

.DEFAULT_GOAL := help

# Tests start the program many times; without what Python compiled before, each start compiles all of it anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help
help: ## Say what each target does
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: .venv/run ## Build the sample and serve it on http://127.0.0.1:8000 (PORT=8080 for another port)
	$(BIN)/examiner-db demo --port $(PORT)

.PHONY: test
test: .venv/test ## Check and test everything
	$(MAKE) --no-print-directory --jobs=2 check suite

# Files are begun in their order, not those with many tests first: the longest tests stand in files of few.
.PHONY: suite
suite: .venv/test ## Test everything, without the checks
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile --no-loadscope-reorder

.PHONY: coverage
coverage: .venv/test ## Test everything and list the lines that no test runs (slower)
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile --no-loadscope-reorder --cov

.PHONY: check
check: .venv/test ## Check style, types and the direction of every import
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

.PHONY: bench
bench: .venv/bench ## Measure search at full size, beside SQLite and tantivy (takes half an hour)
	$(BIN)/examiner-db bench search --names 1000000 --decisions 20000 --peers

.PHONY: system
system: ## Install what the tests need from Debian (as root): Chromium and PostgreSQL
	apt-get update
	apt-get install --yes --no-install-recommends chromium postgresql

.PHONY: sample
sample: .venv/test ## Write data/sample anew from data/invent
	$(BIN)/python -m data.invent
	$(BIN)/python -m data.invent.desk

# A pin keeps its extra (coverage[toml]): without it pip, checking hashes, looks for the extra in the
# newest release instead, and refuses to install on the day one appears.
PIN = uv pip compile -q --generate-hashes --no-strip-extras --no-header --no-emit-index-url \
	--universal --python-version 3.11

.PHONY: lock
lock: ## Pin all dependencies with their hashes (needs uv)
	$(PIN) --all-extras --group install pyproject.toml -o requirements.txt
	$(PIN) --all-extras --group install --group dev pyproject.toml -o requirements-dev.txt
	$(PIN) --group bench -o requirements-bench.txt
	$(PIN) --all-extras --group install --group train pyproject.toml -o requirements-train.txt

.PHONY: train
train: .venv/train ## Train the learned reader anew from data/labelled (takes hours)
	$(BIN)/python -m data.train

.PHONY: clean
clean: ## Remove the environment and everything built from the sample
	rm -rf .venv data/demo

.venv/bin/python:
	$(PYTHON) -m venv .venv

# The project itself is installed with the pinned build tool, so that nothing unpinned is fetched.
.venv/run: requirements.txt pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

.venv/test: requirements-dev.txt pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements-dev.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@ .venv/run

# What search is measured beside is no part of the product, and of no test: it is pinned in a file of its own.
.venv/bench: requirements-bench.txt | .venv/run
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements-bench.txt
	touch $@

# What the learned reader is trained with is no part of the product either, nor of a test.
.venv/train: requirements-train.txt | .venv/run
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements-train.txt
	touch $@
