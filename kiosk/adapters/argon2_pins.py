"""Works keys out of PINs with Argon2id (RFC 9106), which makes trying them all slow."""

from __future__ import annotations

from kiosk.staff.pins import Cost

KEY_BYTES = 32


class Argon2:
    """The library is loaded with the first PIN: most visits never see one."""

    def key(self, pin: bytes, salt: bytes, cost: Cost) -> bytes:
        """The key; about 75 ms of one core at the usual cost."""
        from argon2.low_level import Type, hash_secret_raw

        return hash_secret_raw(
            pin,
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=1,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
