"""The command line: the same functions as the screens, without a screen."""
