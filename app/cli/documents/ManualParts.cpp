// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents/ManualParts.h"

namespace heirloom::cli {

const char *const manualDescription = R"(.SH DESCRIPTION
Heirloom keeps revisions of large things that consist of many files.
When a new revision is added, what is already on the disk is kept, whichever download brought it; only the rest is
downloaded.
Each content is stored once, however many tasks show it, and its space comes back when the last task that needs it
is deleted.
.PP
.B heirloom\-cli
works on the same ledger as the window,
.BR heirloom (1);
both may run at the same time, and so may several commands.
Nothing of it stays in the background: a task that was only added is worked on by
.B run
or by an open window.
.PP
Results go to standard output, everything else to standard error.
With
.B \-\-json
standard output holds JSON alone: one object, or for commands that take their time one object a line, the last of
which is the summary.
Sizes are bytes, times are ISO 8601 in UTC, digests are in lower\-case hexadecimal.
.PP
A rate such as
.I BYTES_PER_S
takes units of thousands:
.BR 500k ,
.BR 2M .
)";

const char *const manualSources = R"(.SH SOURCES
A
.I SOURCE
is one of these:
.TP
.I URL
An http or https address, or the path of a local file: one file; a Heirloom manifest; a Metalink
.RB ( .meta4 ,
.BR .metalink );
a checksum list beside its files, such as
.BR SHA256SUMS ;
the
.B bagit.txt
or
.B fetch.txt
of a BagIt bag; an input file of aria2; a text file with one link a line.
What it is is told by its content.
.TP
\fBhf:\fP\fIOWNER/NAME\fP[\fB@\fP\fIREVISION\fP]
A repository of the Hugging Face Hub;
\fBhf:datasets/\fP\fIOWNER/NAME\fP and \fBhf:spaces/\fP\fIOWNER/NAME\fP likewise.
\fBhf+https://\fP\fISERVER/OWNER/NAME\fP is one of another server of that kind.
.TP
.BI zenodo: NUMBER
A record of Zenodo; its DOI or the link of its page will do as well.
.TP
\fBgithub:\fP\fIOWNER/NAME\fP[\fB@\fP\fITAG\fP]
The files that are attached to a release on GitHub.
.TP
\fINAME\fP[\fB@\fP\fIREVISION\fP]
A name of your own; see
.BR "names set" .
)";

const char *const manualEnd = R"(.PP
The message on standard error is one line that says what failed, why, and what to do.
.SH ENVIRONMENT
.TP
.B HEIRLOOM_LEDGER
The ledger, where
.B \-\-ledger
is not given.
.TP
.BR HF_ENDPOINT ,\  HF_HOME ,\  HF_TOKEN
Where the Hugging Face Hub is, and the token for it, as its own programs have it.
.TP
.BR http_proxy ,\  https_proxy ,\  all_proxy ,\  no_proxy
The proxies, by the rules of
.BR curl (1).
.TP
.BR XDG_DATA_HOME ,\  XDG_CONFIG_HOME ,\  XDG_RUNTIME_DIR
Where the files below are.
.SH FILES
.TP
.I \(ti/.local/share/heirloom/ledger.db
The ledger: what there is to know of tasks and contents.
It is made anew from a storage by
.BR rebuild .
Files beside it that begin with its name belong to it; do not copy or move it while Heirloom runs.
.TP
.I \(ti/.local/share/heirloom/ledger.db\-backup\-v\fIN\fP
The ledger as it was before a newer version of Heirloom changed its form.
.TP
.I \(ti/.config/heirloom/heirloom.ini
The settings, which the window has too.
.TP
.I \(ti/.netrc
Logins for servers and for the proxy.
.TP
.I DIR/.heirloom/
The store of the storage in
.IR DIR .
.SH EXAMPLES
Download a manifest, then the next revision of it, and delete the first:
.PP
.RS
.nf
heirloom\-cli get https://example.org/atlas/r1/manifest.json
heirloom\-cli get https://example.org/atlas/r2/manifest.json
heirloom\-cli delete 1
.fi
.RE
.PP
Follow a repository and keep its three newest revisions, on a server:
.PP
.RS
.nf
heirloom\-cli subscribe hf:OWNER/NAME \-\-every 6h \-\-keep 3
heirloom\-cli run \-\-watch
.fi
.RE
.PP
Check every stored byte, and repair:
.PP
.RS
.nf
heirloom\-cli audit \-\-deep \-\-heal
.fi
.RE
.PP
Complete commands in the running shell:
.PP
.RS
.nf
source <(heirloom\-cli completion bash)
.fi
.RE
.SH SEE ALSO
.BR heirloom (1),
.BR heirloom\-archiver (1),
.BR curl (1)
)";

} // namespace heirloom::cli
