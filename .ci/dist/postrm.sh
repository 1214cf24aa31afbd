#!/bin/sh
# A store or a ledger is never removed by a package: it holds counters that must not repeat.
set -e
if [ "$1" = purge ]; then
	if [ -d /var/lib/@NAME@ ]; then
		echo "@NAME@: /var/lib/@NAME@ and /etc/@NAME@ are left; remove them by hand if nothing of them is needed"
	fi
fi
