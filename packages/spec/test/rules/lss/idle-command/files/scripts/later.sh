#!/bin/sh
# Nothing to check yet.
echo ok
