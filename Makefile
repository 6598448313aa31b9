# `make` lists the recipes. Nothing needs to be installed first but Python 3.12 or later.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PORT ?= 8000
export PYTHON
bin := .venv/bin

.PHONY: help demo demo-reset test check fix test-long bench docs snapshots lock frontend install-base install-dev install-bench

help:  ## list the recipes
	@sed -n 's/^\([a-z-]*\):.*##  *\(.*\)/  make \1	\2/p' Makefile | expand -t 22

demo: install-base  ## make a demonstration partnership and serve it (PORT=8000, CHILDREN=)
	@trap 'exit 0' INT; $(bin)/heed demo --port $(PORT) $(if $(CHILDREN),--children $(CHILDREN))

demo-reset: install-base  ## throw what was recorded in the demonstration away, and start it again
	@trap 'exit 0' INT; $(bin)/heed demo --reset --port $(PORT) $(if $(CHILDREN),--children $(CHILDREN))

test: install-dev  ## the whole suite on SQLite, then the server's tests on PostgreSQL
	@scripts/test-all

check: install-dev  ## everything CI asks: format, lint, types, layers, built files, tests; changes nothing
	$(bin)/ruff format --check .
	$(bin)/ruff check .
	$(bin)/mypy
	$(bin)/lint-imports
	@scripts/frontend check
	@scripts/test-all

fix: install-dev  ## format, and mend what the linter can mend
	$(bin)/ruff format .
	$(bin)/ruff check --fix .

test-long: install-dev  ## the generative tests with many more examples
	HYPOTHESIS_PROFILE=long $(bin)/pytest -n 2 -m "long or not long" tests/generative tests/unit tests/server/demo

bench: install-bench  ## how long the things people wait for take
	$(bin)/python -m tests.bench

docs: install-dev  ## write the handbook again from the standards and the tests
	$(bin)/python scripts/handbook

snapshots: install-dev  ## write again what each standard compiles to (tests/spec/sql)
	$(bin)/python -m tests.spec.snapshots

lock: install-dev  ## pin the newest allowed versions, with hashes, into requirements/
	@scripts/lock

frontend:  ## build the stylesheet and scripts again (needs node)
	@scripts/frontend build

install-base:
	@scripts/install base

install-dev:
	@scripts/install dev

install-bench:
	@scripts/install bench
