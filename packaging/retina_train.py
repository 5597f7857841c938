"""Where the frozen `retina-train` begins."""

import multiprocessing
import sys

if __name__ == "__main__":
    from retina_desktop import program_file

    program_file.begin(program_file.frozen_file())  # an update while it learns: told as that, not as a broken archive
    multiprocessing.freeze_support()
    from retina_training.cli import main

    sys.exit(main())
