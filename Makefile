# make serve   installs what is missing, builds in release mode, serves on http://127.0.0.1:8080
# make test    installs what tests need, runs every test: units, storage on SQLite and PostgreSQL, pages, the built program, a real browser
# make check   lint + build + test
# make accessibility   tries every page in a real browser and writes what the accessibility statement tells of it
# make bench   the speed and quality figures of Benchmarks/
# make pictures   takes the documentation's pictures of a desk with examples

SHELL := /bin/bash
.DEFAULT_GOAL := serve
.PHONY: serve build test test-end-to-end test-browser test-browser-pages test-browser-staff test-browser-paths test-interfaces accessibility check lint format bench pictures setup setup-test clean

# The Swift build's libraries, and what the tests need besides.
PACKAGES := pkg-config libsqlite3-dev libhunspell-dev hunspell-sv libstemmer-dev libxml2-dev libsodium-dev libssl-dev libqrencode-dev libarchive-dev zlib1g-dev libpq-dev libcurl4-openssl-dev libxlsxwriter-dev libpango1.0-dev fonts-inter
TEST_PACKAGES := postgresql-15 weasyprint chromium chromium-driver chromium-headless-shell python3 python3-venv openssl default-jre-headless

# The files of Tests/Browser that are about the staff's work and what is kept for it.
STAFF := test_cases or test_desks or test_documents or test_networks or test_openid or test_organisations or test_personal_data or test_projects or test_report or test_webhooks or test_work or test_year

SOURCES := Package.swift Sources Tests Benchmarks

serve: build
	exec .build/release/utblick serve

build: setup
	swift build -c release --product utblick

# Without the debugger's tables, which take time to write and to link; a test that crashes names no lines then.
test: setup setup-test
	swift build --build-tests -debug-info-format none
	Tools/with-postgres swift test --skip-build --skip EndToEndTests --experimental-maximum-parallelization-width 8
	$(MAKE) --no-print-directory --jobs=3 --output-sync=target test-end-to-end test-browser-staff test-browser-paths test-browser-pages
	$(MAKE) --no-print-directory test-interfaces
	Tools/with-postgres swift test --skip-build --filter OutageTests

# Beside each other: each is one browser or program after the other, which would leave processors idle. The browser's tests have a site each.
test-end-to-end:
	Tools/with-postgres swift test --skip-build --filter EndToEndTests --skip OutageTests

test-browser: test-browser-pages test-browser-staff test-browser-paths

# Every page as it is built, what staff do at the desk, and what people do on the open site.
test-browser-pages:
	Tests/Browser/run -k test_pages

test-browser-staff:
	Tests/Browser/run -k '$(STAFF)'

test-browser-paths:
	Tests/Browser/run -k 'not test_pages and not ($(STAFF))'

# What programs ask, by programs that others wrote.
test-interfaces:
	Tests/Interfaces/run

accessibility: setup setup-test
	swift build --product utblick -debug-info-format none
	UTBLICK_STATEMENT=$(CURDIR)/Catalogue/accessibility.yaml Tests/Browser/run -k test_pages

check: lint test

lint:
	swift format lint --strict --recursive --parallel $(wildcard $(SOURCES))

format:
	swift format --in-place --recursive --parallel $(wildcard $(SOURCES))

bench: setup
	Benchmarks/run
	Benchmarks/quality

pictures: build setup-test
	UTBLICK=.build/release/utblick Tests/Browser/served Tests/Browser/pictures.py docs/pictures

setup:
	@scripts/install-packages $(PACKAGES)

setup-test:
	@scripts/install-packages $(TEST_PACKAGES)

clean:
	rm -rf .build Benchmarks/.build
