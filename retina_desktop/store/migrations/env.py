"""Alembic's entry: runs the scripts on the connection, and in the transaction, that `upgrading.py` hands over."""

from alembic import context

connection = context.config.attributes["connection"]
# SQLite can undo DDL; Alembic assumes that it cannot and would commit between scripts.
context.configure(connection=connection, transactional_ddl=True, transaction_per_migration=False)
with context.begin_transaction():
    context.run_migrations()
