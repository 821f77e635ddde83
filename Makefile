# The everyday commands. `make demo` and `make test` set the machine up by themselves.
.PHONY: help setup demo test test-browser lint format bench soak docs clean
.DEFAULT_GOAL := help

BUILD := .build
RESULTS := $(BUILD)/results
PYTHON := $(firstword $(wildcard /usr/bin/python3) python3)
SWIFT_FILES := git ls-files -z 'Sources/*.swift' 'Tests/*.swift' Package.swift

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 16

setup: ## Install what building, running and testing need (asks for sudo when not root)
	scripts/setup test

demo: ## Build and open a company of 300 invented people; DEMO_ARGS go to `nagi demo`
	scripts/setup run
	swift build -c release --product nagi
	.build/release/nagi demo $(DEMO_ARGS)

test: ## Everything: lint, all tests on SQLite and PostgreSQL, a real browser, the ledger
	scripts/setup test
	scripts/test

test-browser: ## Only the browser run (builds nagi first)
	scripts/setup test
	swift build --product nagi
	scripts/test-browser

lint: ## Format, import rule, forbidden words, budgets
	scripts/lint --self-test
	scripts/lint

format: ## Write every Swift file in the house style
	$(SWIFT_FILES) | xargs -0 swift format format --in-place --parallel

bench: ## The figures of the README, against their peers
	@found=0; for script in scripts/bench-*; do [ -x "$$script" ] || continue; found=1; echo "== $$script"; "$$script" || exit 1; done; \
	[ $$found = 1 ] || echo "no benchmark yet"

soak: ## kill -9 under load and at every call; failing disks, jumping clocks, hostile clients; a long attack on group results
	scripts/setup test
	swift build --product nagi
	scripts/crash
	scripts/faults
	NAGI_TEST_SOAK=50 swift test --filter "GroupAnalysisTests.*An.attacker"

docs: ## Write the pages made from code and tests
	scripts/ledger

clean: ## Remove everything built; keeps the browser tools
	rm -rf $(BUILD)
