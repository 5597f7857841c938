"""Where the frozen `retina-train` begins."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from retina_training.cli import main

    sys.exit(main())
