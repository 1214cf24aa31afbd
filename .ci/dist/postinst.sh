#!/bin/sh
# The user of the daemon, and its folders. A config that is there stays.
set -e
if [ "$1" = configure ]; then
	mkdir -p /var/lib/@NAME@
	if ! getent passwd @NAME@ >/dev/null; then
		adduser --system --group --home /var/lib/@NAME@ --no-create-home --gecos "Slark @NAME@" @NAME@
	fi
	# What root puts there belongs to the daemon's group, which may read what is not a secret.
	install -d -m 2750 -o root -g @NAME@ /etc/@NAME@
	install -d -m 0700 -o @NAME@ -g @NAME@ /var/lib/@NAME@
	if [ -d /run/systemd/system ]; then
		systemctl daemon-reload
		systemctl try-restart @NAME@.service || true
	fi
fi
