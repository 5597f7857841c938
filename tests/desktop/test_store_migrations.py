from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_mock_engine

from made_readings import made, sha
from retina_desktop.store import StoreError, Trouble, chain, open_store
from retina_desktop.store import opening as store_opening
from retina_desktop.store.schema import metadata
from retina_desktop.store.sqlite import engine_for
from retina_desktop.store.upgrading import MIGRATIONS, known_versions

NEWEST = known_versions()[-1]
NEXT, AFTER_NEXT = "9001", "9002"  # versions that no program has yet

SECOND = f"""
import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{NEWEST}"


def upgrade() -> None:
    with op.batch_alter_table("reading", recreate="always") as table:  # as most changes need on SQLite
        table.add_column(sa.Column("one_more", sa.Text))
    op.create_table("extra", sa.Column("id", sa.Integer, primary_key=True))
"""

BROKEN = {
    "in Python": "    raise RuntimeError('the script is broken')\n",
    "in SQL": "    op.execute('SELECT * FROM nowhere')\n",
    "by losing a reading": "    op.execute('DELETE FROM reading WHERE id = 2')\n",
    "by changing an opinion": "    op.execute('UPDATE opinion SET text = 1')\n",
    "by breaking a reference": "    op.execute('DELETE FROM image')\n",
}


@pytest.fixture
def path(tmp_path):
    """A store of this program's version with three readings."""
    path = tmp_path / "readings.sqlite"
    with open_store(path) as store:
        store.readings.append_many(made(number) for number in range(3))
        store.images.remember(sha(1), path)
    return path


@pytest.fixture
def scripts(tmp_path):
    """A program with one version more."""
    folder = tmp_path / "100% migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / f"versions/{NEXT}_one_more.py").write_text(SECOND)
    return folder


def test_the_migrations_make_exactly_the_tables_that_the_program_sees(path):
    engine = engine_for(path, "mode=ro", 1.0)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_versions_are_one_line_without_branches():
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    directory = ScriptDirectory.from_config(config)
    assert [script.revision for script in reversed(list(directory.walk_revisions()))] == known_versions()
    assert directory.get_heads() == [known_versions()[-1]]


def test_the_first_migration_and_the_chain_begin_with_the_same_hash():
    first = next((MIGRATIONS / "versions").glob("0001_*.py"))
    assert chain.GENESIS in first.read_text("utf-8")


def test_an_older_store_is_backed_up_upgraded_and_keeps_its_readings(path, scripts):
    with open_store(path) as store:
        before = list(store.readings.all())
    with store_opening.open_store(path, migrations=scripts) as store:
        assert store.info().version == NEXT
        assert list(store.readings.all()) == before
        assert store.readings.append(made(4)).id == 4
        assert store.verify().ok  # the guard was put on the table that was made anew
    (backup,) = path.parent.glob(f"readings.v{NEWEST}-*.backup.sqlite")
    with open_store(backup, read_only=True) as old:
        assert list(old.readings.all()) == before
        assert old.info().version == NEWEST
        assert old.verify().ok


def test_an_upgraded_store_is_not_backed_up_again(path, scripts):
    for _ in range(2):
        store_opening.open_store(path, migrations=scripts).close()
    assert len(list(path.parent.glob("*.backup.sqlite"))) == 1


@pytest.mark.parametrize("how", BROKEN)
def test_a_failing_migration_leaves_the_file_as_it_was(path, scripts, how):
    head = f'from alembic import op\nrevision = "{AFTER_NEXT}"\ndown_revision = "{NEXT}"\n\n\ndef upgrade() -> None:\n'
    (scripts / f"versions/{AFTER_NEXT}_broken.py").write_text(head + BROKEN[how])
    before = path.read_bytes()
    with pytest.raises(
        StoreError, match=rf"could not be upgraded to version {AFTER_NEXT} .*it is as it was before"
    ) as caught:
        store_opening.open_store(path, migrations=scripts)
    assert caught.value.trouble is Trouble.UPGRADE
    assert path.read_bytes() == before
    assert list(path.parent.glob("*.backup*")) == []
    with open_store(path) as store:
        assert store.verify().ok
        assert store.readings.count() == 3


def test_a_store_of_a_newer_program_is_refused_in_words_and_left_as_it_is(path, scripts):
    store_opening.open_store(path, migrations=scripts).close()
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(StoreError, match=rf"newer Retina Desktop .*version is {NEXT}.*Install the newer") as caught:
            open_store(path, read_only=read_only)
        assert caught.value.trouble is Trouble.NEWER
    assert path.read_bytes() == before


def test_an_older_store_cannot_be_opened_read_only_and_says_why(path, scripts):
    with pytest.raises(StoreError, match="older version") as caught:
        store_opening.open_store(path, migrations=scripts, read_only=True)
    assert caught.value.trouble is Trouble.READ_ONLY


def test_a_full_disk_while_backing_up_before_an_upgrade_leaves_the_store(path, scripts, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(store_opening.sqlite, "back_up", full)
    with pytest.raises(StoreError, match="No space left"):
        store_opening.open_store(path, migrations=scripts)
    with open_store(path) as store:
        assert store.readings.count() == 3


OPEN = f"""
import sys
from pathlib import Path
from retina_desktop.store.opening import open_store
with open_store(sys.argv[1], migrations=Path(sys.argv[2]), busy_timeout_s=60) as store:
    assert store.info().version == "{NEXT}" and store.readings.count() == 3
"""


def test_two_programs_upgrading_at_once_upgrade_once(path, scripts):
    openers = [subprocess.Popen([sys.executable, "-c", OPEN, str(path), str(scripts)]) for _ in range(2)]
    assert [opener.wait(60) for opener in openers] == [0, 0]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)


def test_the_tables_can_be_made_on_postgresql_too():
    statements: list[str] = []
    engine = create_mock_engine("postgresql://", lambda sql, *_, **__: statements.append(str(sql.compile(engine))))
    metadata.create_all(engine)
    assert len([statement for statement in statements if "CREATE TABLE" in statement]) == len(metadata.tables)


def test_an_up_to_date_store_opens_without_loading_alembic(path):
    code = (
        "import sys; from retina_desktop.store import open_store; open_store(sys.argv[1]).close();"
        "assert 'alembic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True, timeout=60)


def test_the_store_package_itself_loads_no_sqlalchemy():
    code = "import sys, retina_desktop.store; assert 'sqlalchemy' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_a_program_that_lost_its_scripts_says_so_and_leaves_the_store(path, tmp_path):
    before = path.read_bytes()
    with pytest.raises(StoreError, match="program is incomplete"):
        store_opening.open_store(path, migrations=tmp_path)
    assert path.read_bytes() == before


def test_the_scripts_lie_inside_the_package():
    assert Path(store_opening.__file__).parent in MIGRATIONS.parents
