# `make help` lists the targets.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help demo demo-reset run test lint mutants bench audit format messages

PORT ?= 8000
export PORT REGULATION PYTEST_ARGS SECTIONS

PIP := .venv/bin/python -m pip --disable-pip-version-check install --quiet
MESSAGES := $(patsubst %.po,%.mo,$(wildcard site/locale/*/LC_MESSAGES/*.po))

help: ## list these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

demo: .venv/installed messages ## the sample province on http://127.0.0.1:8000 [PORT=8000] [REGULATION=path/to/file]
	@exec scripts/demo

demo-reset: ## throw the sample data away; the next `make demo` starts over
	rm -rf var/demo

run: .venv/installed messages ## the development server, with its own database [PORT=8000]
	@.venv/bin/python manage.py migrate --verbosity 0
	@exec .venv/bin/python manage.py runserver 127.0.0.1:$(PORT)

test: .venv/installed-dev messages ## every test: on SQLite, on PostgreSQL, in a browser [PYTEST_ARGS=...]
	@exec scripts/test

lint: .venv/installed-dev messages ## linters, types, import contracts, deployment checks
	@exec scripts/lint

mutants: .venv/installed-dev ## plants deliberate faults in the rules and checks that the tests notice [FAULT=part of a name]
	@.venv/bin/python -m tests.mutants $(FAULT)

bench: .venv/installed-dev messages ## the performance table, on SQLite and on PostgreSQL [SECTIONS=...]
	@exec scripts/bench

audit: .venv/installed-dev messages ## the W3C checker over every public page, Lighthouse over the most read
	@exec scripts/audit

format: .venv/installed-dev ## let ruff put the code in order
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

messages: .venv/installed $(MESSAGES)

%.mo: %.po
	@.venv/bin/pybabel --quiet compile --input-file $< --output-file $@

.venv/created:
	@scripts/create-venv
	@touch $@

.venv/installed: .venv/created requirements.txt
	@echo "Installing what the portal needs …"
	@$(PIP) -r requirements.txt
	@touch $@

.venv/installed-dev: .venv/installed requirements-dev.txt
	@echo "Installing what developers need …"
	@$(PIP) -r requirements-dev.txt
	@touch $@
