"""What can be wrong with the reference table."""


class RegistryError(Exception):
    """The reference table cannot be read or made; the message is one sentence."""
