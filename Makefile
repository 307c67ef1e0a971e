PY := .venv/bin/python
SHELL := /bin/sh

.PHONY: run test check bench faults faults-night setup words clean build audit sbom twice

setup:
	@.ci/setup

run: setup ## open the window on the demo shop (without a display: a PDF and a picture)
	@$(PY) -m kpidesk demo

test: setup check ## everything that must hold
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -n 2 --dist loadgroup

faults: setup ## kills, power cuts, full disks, damage: the table must show only zeros
	@$(PY) -m tests.faults

faults-night: setup ## the same with the full counts; some hours
	@$(PY) -m tests.faults --night

check: setup ## style and types
	@$(PY) -m ruff check . && $(PY) -m ruff format --check . && $(PY) -m mypy

bench: setup ## timings as ratios measured side by side; never part of the tests
	@for script in tests/bench/*_bench.py; do $(PY) $$script || exit 1; done

words: setup ## collect the texts and compile the words
	@$(PY) resources/i18n/build.py

build: setup ## the one-folder program in dist/
	@$(PY) -m PyInstaller --noconfirm build.spec

.venv-audit/ready: audit.lock
	@$${PYTHON:-python3} -m venv .venv-audit
	@.venv-audit/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r audit.lock
	@touch $@

audit: .venv-audit/ready ## known holes in what is pinned; asks the network, so it is no part of the tests
	@.venv-audit/bin/pip-audit --strict --disable-pip --require-hashes --progress-spinner off -r requirements.lock -r audit.lock

sbom: .venv-audit/ready ## what ships, as CycloneDX JSON in dist/
	@.ci/sbom

twice: setup ## the wheel built twice is the same to the byte
	@.ci/twice

clean:
	rm -rf .venv .venv-audit build dist .mypy_cache .pytest_cache .ruff_cache
