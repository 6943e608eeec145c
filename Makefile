# Một Cửa. Each target is a short script in bin/; `make` alone lists them.
.DEFAULT_GOAL := help
.PHONY: help setup demo check test

help: ## List the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /	/' | expand -t 12

setup: ## Make the environment in .venv
	@bin/setup

demo: ## Set up, load the demo data and run it on port 8000 (RESET=1 starts over)
	@bin/demo

check: ## Lint, types, contracts, sizes and the rules tests (under 90 seconds)
	@bin/check

test: ## Everything: check, both databases, browser journeys
	@bin/test
