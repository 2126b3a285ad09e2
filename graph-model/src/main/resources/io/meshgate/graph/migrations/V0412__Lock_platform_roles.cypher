// One node that everything locks that decides who may act for the whole platform.
CREATE CONSTRAINT platform_role_lock_key IF NOT EXISTS FOR (n:PlatformRoleLock) REQUIRE n.key IS UNIQUE;
