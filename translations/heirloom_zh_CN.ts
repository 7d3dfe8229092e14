<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cause</name>
    <message>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>the server closed the connection early</source>
        <translation>服务器过早关闭了连接</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>找不到该主机名</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>TLS 握手失败</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有该文件</translation>
    </message>
    <message>
        <source>the proxy cannot be reached</source>
        <translation>无法连接到代理</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>代理需要密码</translation>
    </message>
    <message>
        <source>check the login of the proxy, and whether the link needs one too</source>
        <translation>请检查代理的登录信息，以及链接是否也需要登录</translation>
    </message>
    <message>
        <source>the connection failed (network error %1)</source>
        <translation>连接失败（网络错误 %1）</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>重定向过多</translation>
    </message>
    <message>
        <source>ended after %1 of %2 bytes</source>
        <translation>在 %2 字节中的第 %1 字节处结束</translation>
    </message>
    <message>
        <source>the certificate of %1 is refused, because %2</source>
        <translation>%1 的证书被拒绝，原因：%2</translation>
    </message>
    <message>
        <source>check the address and the clock of this computer, or ask the operator of that server</source>
        <translation>请检查地址和本机时钟，或询问该服务器的运营者</translation>
    </message>
    <message>
        <source>if you trust that source, add the link of the file yourself</source>
        <translation>如果您信任该来源，请自行添加该文件的链接</translation>
    </message>
    <message>
        <source>the servers do not send parts that fit together</source>
        <translation>各服务器发送的部分不能拼合</translation>
    </message>
    <message>
        <source>expected %1 bytes, got %2</source>
        <translation>应为 %1 字节，实际为 %2</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>应为 %1，实际为 %2</translation>
    </message>
    <message>
        <source>source &apos;%1&apos;</source>
        <translation>来源“%1”</translation>
    </message>
    <message>
        <source>give an http:// or https:// link, a repository as hf:OWNER/NAME, zenodo:NUMBER or github:OWNER/NAME, or the path of a local file: one file, a Heirloom manifest, a Metalink, a checksum list such as SHA256SUMS, the bagit.txt of a bag, an aria2 input file, or a text file with one link a line</source>
        <translation>请提供 http:// 或 https:// 链接，或形如 hf:OWNER/NAME、zenodo:NUMBER、github:OWNER/NAME 的仓库，或本地文件的路径：单个文件、Heirloom 清单、Metalink、SHA256SUMS 之类的校验和列表、bag 的 bagit.txt、aria2 输入文件，或每行一个链接的文本文件</translation>
    </message>
    <message>
        <source>the source describes nothing</source>
        <translation>来源没有描述任何内容</translation>
    </message>
    <message>
        <source>every entry of the source was refused; the first</source>
        <translation>来源的所有条目都被拒绝；第一个</translation>
    </message>
    <message>
        <source>the server answered without content</source>
        <translation>服务器的应答没有内容</translation>
    </message>
    <message>
        <source>not a file but a folder</source>
        <translation>不是文件而是文件夹</translation>
    </message>
    <message>
        <source>the document is not a Heirloom manifest: it states no format</source>
        <translation>该文档不是 Heirloom 清单：没有注明格式</translation>
    </message>
    <message>
        <source>the manifest has no list of files</source>
        <translation>清单中没有文件列表</translation>
    </message>
    <message>
        <source>fetch the manifest again, or ask its publisher</source>
        <translation>请重新获取清单，或询问其发布者</translation>
    </message>
    <message>
        <source>the document is no Metalink</source>
        <translation>该文档不是 Metalink</translation>
    </message>
    <message>
        <source>the Metalink is not well formed in line %1</source>
        <translation>Metalink 的第 %1 行格式不正确</translation>
    </message>
    <message>
        <source>a URL is neither http nor https</source>
        <translation>有地址既不是 http 也不是 https</translation>
    </message>
    <message>
        <source>a URL contains a user name or password</source>
        <translation>有地址包含用户名或密码</translation>
    </message>
    <message>
        <source>a URL is malformed</source>
        <translation>有地址格式不正确</translation>
    </message>
    <message>
        <source>none of the %1 sources of %2 answers, the last</source>
        <translation>%2 的 %1 个来源都没有应答，最后一个</translation>
    </message>
    <message>
        <source>no free folder name for %1</source>
        <translation>%1 没有可用的文件夹名</translation>
    </message>
    <message>
        <source>name a folder that is there and can be read</source>
        <translation>请指定一个存在且可读的文件夹</translation>
    </message>
    <message>
        <source>%1 is no mirror</source>
        <translation>%1 不是镜像</translation>
    </message>
    <message>
        <source>give an http or https address</source>
        <translation>请提供 http 或 https 地址</translation>
    </message>
    <message>
        <source>%1 holds a password</source>
        <translation>%1 含有密码</translation>
    </message>
    <message>
        <source>it would be written down: leave it out</source>
        <translation>它会被记录下来：请将其去掉</translation>
    </message>
    <message>
        <source>there is no task %1</source>
        <translation>没有任务 %1</translation>
    </message>
    <message>
        <source>there is no deleted task %1</source>
        <translation>没有已删除的任务 %1</translation>
    </message>
    <message>
        <source>task %1 was changed by somebody else meanwhile</source>
        <translation>任务 %1 在此期间被其他程序更改</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>请再看一下</translation>
    </message>
    <message>
        <source>cancel it first, then delete it</source>
        <translation>请先取消，再删除</translation>
    </message>
    <message>
        <source>only failed and cancelled tasks can be tried again</source>
        <translation>只有失败和已取消的任务可以重试</translation>
    </message>
    <message>
        <source>compare it when that is done</source>
        <translation>请在完成后再比较</translation>
    </message>
    <message>
        <source>a folder of that name is there</source>
        <translation>已有同名文件夹</translation>
    </message>
    <message>
        <source>move the folder away, then retry</source>
        <translation>请移走该文件夹，然后重试</translation>
    </message>
    <message>
        <source>a file of that name has just appeared</source>
        <translation>刚刚出现了同名文件</translation>
    </message>
    <message>
        <source>the file that stood there is gone or changed</source>
        <translation>原有的文件已消失或被更改</translation>
    </message>
    <message>
        <source>the stored content has another size</source>
        <translation>存储的内容大小不同</translation>
    </message>
    <message>
        <source>the disk has room for %1 more files, and %2 are to come, with their folders</source>
        <translation>磁盘还能容纳 %1 个文件，而连同文件夹还有 %2 个要来</translation>
    </message>
    <message>
        <source>remove files from that disk, however small</source>
        <translation>请从该磁盘移除一些文件，无论多小</translation>
    </message>
    <message>
        <source>make the disk writable again, then retry the task</source>
        <translation>请使磁盘恢复可写，然后重试该任务</translation>
    </message>
    <message>
        <source>%1 is on another volume</source>
        <translation>%1 位于另一个卷上</translation>
    </message>
    <message>
        <source>choose a folder on the volume of the storage, or add a storage on the other volume</source>
        <translation>请选择与存储位置同一卷上的文件夹，或在另一个卷上添加存储位置</translation>
    </message>
    <message>
        <source>the folder of the storage %1 is not there, or another disk is mounted: %2</source>
        <translation>存储位置 %1 的文件夹不存在，或挂载了另一个磁盘：%2</translation>
    </message>
    <message>
        <source>mount it and try again</source>
        <translation>请将其挂载后重试</translation>
    </message>
    <message>
        <source>open the storage &quot;%1&quot; in %2</source>
        <translation>打开 %2 中的存储位置“%1”</translation>
    </message>
    <message>
        <source>the storage is marked dirty</source>
        <translation>存储位置被标记为需要修复</translation>
    </message>
    <message>
        <source>run `heirloom-cli audit --heal`</source>
        <translation>请在其页面上修复，或运行 `heirloom-cli audit --heal`</translation>
    </message>
    <message>
        <source>another process has worked on this storage for too long</source>
        <translation>另一个进程占用此存储位置时间过长</translation>
    </message>
    <message>
        <source>another process has written to the ledger for too long</source>
        <translation>另一个进程写入账本时间过长</translation>
    </message>
    <message>
        <source>the ledger could not be written</source>
        <translation>无法写入账本</translation>
    </message>
    <message>
        <source>something is kept in this storage or followed into it, or can still be undeleted</source>
        <translation>此存储位置中还有内容，或有跟踪到此处的来源，或有可恢复的内容</translation>
    </message>
    <message>
        <source>unsubscribe, delete its tasks and reclaim its space first</source>
        <translation>请先取消跟踪，删除其中的任务并回收空间</translation>
    </message>
    <message>
        <source>%1 is the default storage</source>
        <translation>%1 是默认存储位置</translation>
    </message>
    <message>
        <source>make another one the default first</source>
        <translation>请先将另一个设为默认</translation>
    </message>
    <message>
        <source>the storage %1 is in %2</source>
        <translation>存储位置 %1 在 %2 中</translation>
    </message>
    <message>
        <source>choose another name and folder, or use it as it is</source>
        <translation>请选择其他名称和文件夹，或按现状使用</translation>
    </message>
    <message>
        <source>make the storage&apos;s folder %1</source>
        <translation>创建存储位置的文件夹 %1</translation>
    </message>
    <message>
        <source>make the store in %1</source>
        <translation>在 %1 中创建存储</translation>
    </message>
    <message>
        <source>there is no program %1</source>
        <translation>没有程序 %1</translation>
    </message>
    <message>
        <source>write its whole path, or install it</source>
        <translation>请写出完整路径，或安装它</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>%1 无法运行</translation>
    </message>
    <message>
        <source>make it executable: chmod +x</source>
        <translation>请使其可执行：chmod +x</translation>
    </message>
    <message>
        <source>no keychain of the desktop answers</source>
        <translation>桌面没有密钥环应答</translation>
    </message>
    <message>
        <source>start one (GNOME Keyring, KWallet), or use --token-file or ~/.netrc</source>
        <translation>请启动一个（GNOME Keyring、KWallet），或使用 --token-file 或 ~/.netrc</translation>
    </message>
    <message>
        <source>the keychain was not opened</source>
        <translation>密钥环未打开</translation>
    </message>
    <message>
        <source>unlock it and try again</source>
        <translation>请将其解锁后重试</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>密钥环没有应答</translation>
    </message>
    <message>
        <source>look whether it asks for its password</source>
        <translation>请查看它是否在询问密码</translation>
    </message>
    <message>
        <source>start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>%1 (by way of the proxy %2)</source>
        <translation>%1（经由代理 %2）</translation>
    </message>
    <message>
        <source>make directory %1</source>
        <translation>创建文件夹 %1</translation>
    </message>
    <message>
        <source>open directory %1</source>
        <translation>打开文件夹 %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>创建 %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>the ledger has schema version %1, this program knows %2</source>
        <translation>账本的架构版本是 %1，本程序只认识 %2</translation>
    </message>
    <message>
        <source>use the newer version of Heirloom that wrote it; or put the copy of before, %1, in its place</source>
        <translation>请使用写入它的较新版本的 Heirloom；或者用之前的副本 %1 替换它</translation>
    </message>
    <message>
        <source>use the newer version of Heirloom that wrote it; or move it away, and run `heirloom-cli rebuild DIR` with the storage&apos;s folder</source>
        <translation>请使用写入它的较新版本的 Heirloom；或者将它移走，然后以存储位置的文件夹运行 `heirloom-cli rebuild DIR`</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>压缩包已损坏</translation>
    </message>
    <message>
        <source>the archive is encrypted</source>
        <translation>压缩包已加密</translation>
    </message>
    <message>
        <source>unpack it by hand, with a program that asks for its password</source>
        <translation>请用会询问密码的程序自行解压</translation>
    </message>
    <message>
        <source>the archive cannot be unpacked</source>
        <translation>无法解压该压缩包</translation>
    </message>
    <message>
        <source>unpack it by hand, with the program that made it</source>
        <translation>请用创建它的程序自行解压</translation>
    </message>
    <message>
        <source>it is no zip, tar or 7z, or its beginning is damaged</source>
        <translation>它不是 zip、tar 或 7z，或者开头已损坏</translation>
    </message>
    <message>
        <source>it is one of several parts</source>
        <translation>它是多个分卷之一</translation>
    </message>
    <message>
        <source>the archive is too much to unpack</source>
        <translation>压缩包过大，无法解压</translation>
    </message>
    <message>
        <source>unpack it by hand, if you trust where it comes from</source>
        <translation>如果您信任其来源，请自行解压</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>它包含超过 %1 个文件</translation>
    </message>
    <message>
        <source>more than %1 bytes come out of it</source>
        <translation>解压后超过 %1 字节</translation>
    </message>
    <message>
        <source>it becomes more than %1 times as large</source>
        <translation>解压后体积超过原来的 %1 倍</translation>
    </message>
    <message>
        <source>it takes more memory than it may have</source>
        <translation>所需内存超过允许的上限</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>它是符号链接</translation>
    </message>
    <message>
        <source>it is a hard link to another file</source>
        <translation>它是指向另一个文件的硬链接</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>它是设备</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>its name cannot be read</source>
        <translation>无法读取其名称</translation>
    </message>
    <message>
        <source>a link to Heirloom was refused</source>
        <translation>已拒绝一个发给 Heirloom 的链接</translation>
    </message>
    <message>
        <source>this version of Heirloom does not understand it</source>
        <translation>此版本的 Heirloom 无法理解它</translation>
    </message>
    <message>
        <source>it offers neither something on the web nor a repository</source>
        <translation>它提供的既不是网络内容，也不是仓库</translation>
    </message>
    <message>
        <source>the address contains a user name or password</source>
        <translation>地址中包含用户名或密码</translation>
    </message>
    <message>
        <source>tell whoever made it</source>
        <translation>请告知创建者</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <extracomment>%n is a number of files, %1 their size</extracomment>
        <translation>
            <numerusform>%n 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>task %1, %2: %3</source>
        <extracomment>number and name of a task, amounts such as &quot;999 files, 47.0 GB&quot;</extracomment>
        <translation>任务 %1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, amount</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>  kept from what you already have: %1</source>
        <comment>an amount</comment>
        <translation>  沿用已有内容：%1</translation>
    </message>
    <message>
        <source>  to download: %1 · %2 free</source>
        <comment>an amount, and the free space of the disk</comment>
        <translation>  待下载：%1 · 可用 %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>an entry of a source</comment>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>another program ended task %1 before it was done, it is %2 now: `heirloom-cli resume %1` or `retry %1`, then `run`, finishes it</source>
        <extracomment>%2 is a state: paused, cancelled, …</extracomment>
        <translation>任务 %1 在完成前被另一个程序结束，现在的状态是“%2”：先运行 `heirloom-cli resume %1` 或 `retry %1`，再运行 `run`，即可完成</translation>
    </message>
    <message>
        <source>moved in: %1</source>
        <comment>an amount</comment>
        <translation>已移入：%1</translation>
    </message>
    <message>
        <source>left where it is, since it was changed meanwhile: %1</source>
        <comment>a file</comment>
        <translation>未作处理，因为它在此期间被更改：%1</translation>
    </message>
    <message>
        <source>left in place, it was changed or another task shows it: %1</source>
        <comment>a file</comment>
        <translation>保留在原处，它已被更改或属于其他任务：%1</translation>
    </message>
    <message>
        <source>deleted, %1 given back</source>
        <translation>已删除，释放了 %1</translation>
    </message>
    <message>
        <source>deleted; %1 can be reclaimed, `undelete %2` brings it back</source>
        <translation>已删除；可回收 %1，用 `undelete %2` 可以恢复</translation>
    </message>
    <message>
        <source>%1 %2 [%3] %4 %  %5/s  %6 of %7 files</source>
        <comment>name, revision, a bar, percent, bytes per second</comment>
        <translation>%1 %2 [%3] %4%  %5/s  %6 / %7 个文件</translation>
    </message>
    <message>
        <source>task %1 is %2; `heirloom-cli run` goes on with it then</source>
        <comment>%2 is what it is waiting for</comment>
        <translation>任务 %1：%2；届时用 `heirloom-cli run` 继续</translation>
    </message>
    <message>
        <source>task %1 is waiting for its source; `heirloom-cli run` tries again</source>
        <translation>任务 %1 正在等待来源；用 `heirloom-cli run` 再试一次</translation>
    </message>
    <message>
        <source>task %1 is %2; delete tasks you no longer need, or `heirloom-cli gc --now`</source>
        <comment>%2 is what it is waiting for</comment>
        <translation>任务 %1：%2；请删除不再需要的任务，或运行 `heirloom-cli gc --now`</translation>
    </message>
    <message>
        <source>task %1 failed: `heirloom-cli show %1 --files` says where, `retry %1` tries again</source>
        <translation>任务 %1 失败：`heirloom-cli show %1 --files` 会指出问题所在，`retry %1` 会再试一次</translation>
    </message>
    <message>
        <source>kept %1 · downloaded %2</source>
        <comment>amounts such as 999 files, 47.0 GB</comment>
        <translation>沿用 %1 · 下载 %2</translation>
    </message>
    <message>
        <source>%1  %2 %3  %4  %5 of %6 files, %7  kept %8</source>
        <comment>number, name, revision and state of a task; its files</comment>
        <translation>%1  %2 %3  %4  %5 / %6 个文件，%7  沿用 %8</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a file</comment>
        <translation>已沿用</translation>
    </message>
    <message>
        <source>downloaded</source>
        <comment>a file</comment>
        <translation>已下载</translation>
    </message>
    <message>
        <source>limited to %1/s</source>
        <comment>bytes per second</comment>
        <translation>限速 %1/s</translation>
    </message>
    <message>
        <source>no limit of its own</source>
        <comment>a task</comment>
        <translation>没有单独的限速</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>a file</comment>
        <translation>已排除：%1</translation>
    </message>
    <message>
        <source>storage %1 in %2</source>
        <comment>name, folder</comment>
        <translation>存储位置 %1，位于 %2</translation>
    </message>
    <message>
        <source>%1 is the default storage now</source>
        <translation>%1 现在是默认存储位置</translation>
    </message>
    <message>
        <source>another process is reclaiming already</source>
        <translation>另一个进程已经在回收空间</translation>
    </message>
    <message>
        <source>would reclaim %1; %2 still in their grace period</source>
        <extracomment>%1 is an amount such as &quot;3 files, 1.2 GB&quot;, %2 a number of files</extracomment>
        <translation>将回收 %1；%2 仍在宽限期内</translation>
    </message>
    <message>
        <source>reclaimed %1; %2 still in their grace period</source>
        <translation>已回收 %1；%2 仍在宽限期内</translation>
    </message>
    <message>
        <source>read %1, %2 wrong; all content has been read</source>
        <extracomment>%1 is an amount such as &quot;3 files, 1.2 GB&quot;, %2 a number of files</extracomment>
        <translation>已读取 %1，有误 %2；全部内容都已读取</translation>
    </message>
    <message>
        <source>read %1, %2 wrong; the next call goes on from here</source>
        <translation>已读取 %1，有误 %2；下次运行将从这里继续</translation>
    </message>
    <message>
        <source>`heirloom-cli audit --heal` repairs it</source>
        <translation>用 `heirloom-cli audit --heal` 可以修复</translation>
    </message>
    <message>
        <source>repaired</source>
        <comment>a file that was wrong</comment>
        <translation>已修复</translation>
    </message>
    <message>
        <source>checked %1, %2 wrong, %3 repaired</source>
        <comment>numbers of files</comment>
        <translation>已检查 %1，有误 %2，已修复 %3</translation>
    </message>
    <message>
        <source>`heirloom-cli run` brings back what is missing</source>
        <translation>用 `heirloom-cli run` 可以补回缺失的内容</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n reference(s)  %3</source>
        <extracomment>checksum and size of a content, how many files show it, and its state</extracomment>
        <translation>
            <numerusform>%1  %2  %n 处引用  %3</numerusform>
        </translation>
    </message>
    <message>
        <source>you see %1 of files; they take %2 (%3 saved by sharing)</source>
        <translation>您看到的文件共 %1；实际占用 %2（共享节省 %3）</translation>
    </message>
    <message>
        <source>%1 can be reclaimed, %2 free</source>
        <translation>可回收 %1，可用 %2</translation>
    </message>
    <message>
        <source>  %1  %2 %3  shows %4, deleting it frees %5</source>
        <comment>number, name and revision of a task</comment>
        <translation>  %1  %2 %3  共 %4，删除可释放 %5</translation>
    </message>
    <message numerus="yes">
        <source>found %n task(s)</source>
        <translation>
            <numerusform>找到 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>新增 %1，%2</translation>
    </message>
    <message>
        <source>%1 changed, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>更改 %1，%2</translation>
    </message>
    <message>
        <source>%1 with contents that nothing tells apart, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>内容无法区分 %1，%2</translation>
    </message>
    <message>
        <source>%1 moved, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>移动 %1，%2</translation>
    </message>
    <message>
        <source>%1 removed, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>移除 %1，%2</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>%1 unchanged, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>未变 %1，%2</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <comment>a number of files</comment>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>to download: at least %1</source>
        <comment>a size</comment>
        <translation>待下载：至少 %1</translation>
    </message>
    <message>
        <source>to download: %1</source>
        <comment>a size</comment>
        <translation>待下载：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the source cannot be used; `add --dry-run` says why</source>
        <translation>
            <numerusform>来源中有 %n 个条目无法使用；`add --dry-run` 会说明原因</numerusform>
        </translation>
    </message>
    <message>
        <source>The result could not be written; make room where it is written to, then ask again.</source>
        <translation>结果无法写入；请在写入位置腾出空间，然后再试。</translation>
    </message>
    <message>
        <source>following %1; `heirloom-cli sync %1` looks now</source>
        <comment>a name</comment>
        <translation>正在关注 %1；`heirloom-cli sync %1` 可立即检查</translation>
    </message>
    <message>
        <source>%1  %2  last %3, next %4  %5</source>
        <comment>name, state, times, source</comment>
        <translation>%1  %2  上次 %3，下次 %4  %5</translation>
    </message>
    <message>
        <source>%1 is not followed any more; what it brought stays</source>
        <comment>a name</comment>
        <translation>不再关注 %1；已获取的内容保留</translation>
    </message>
    <message>
        <source>task %1, %2: nothing newer</source>
        <comment>number, name and revision</comment>
        <translation>任务 %1，%2：没有更新的版本</translation>
    </message>
    <message>
        <source>task %1, %2: there is something newer; `heirloom-cli diff %1` says what</source>
        <comment>number, name and revision</comment>
        <translation>任务 %1，%2：有更新的内容；`heirloom-cli diff %1` 可查看是什么</translation>
    </message>
    <message>
        <source>task %1, %2: there is %3; `heirloom-cli diff %1` says what is different</source>
        <comment>number, name and revision, the newer revision</comment>
        <translation>任务 %1，%2：有 %3；`heirloom-cli diff %1` 可查看差异</translation>
    </message>
    <message>
        <source>archived, %1 packed; `restore %2` brings it back</source>
        <comment>an amount such as 3 files, 1.2 GB</comment>
        <translation>已归档，打包了 %1；用 `restore %2` 可以恢复</translation>
    </message>
    <message>
        <source>the task is archived, but its small files stay unpacked: %1</source>
        <comment>why</comment>
        <translation>任务已归档，但其中的小文件未打包：%1</translation>
    </message>
    <message>
        <source>restored %1</source>
        <comment>an amount such as 3 files, 1.2 GB</comment>
        <translation>已恢复 %1</translation>
    </message>
    <message>
        <source>nothing to merge</source>
        <translation>没有可合并的内容</translation>
    </message>
    <message>
        <source>merged: %1 before, %2 now</source>
        <translation>已合并：之前 %1，现在 %2</translation>
    </message>
    <message>
        <source>exported to %1, %2</source>
        <comment>a file and its size</comment>
        <translation>已导出到 %1，%2</translation>
    </message>
    <message>
        <source>unpacked: %1</source>
        <comment>an archive</comment>
        <translation>已解压：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not become files; `heirloom-cli log --kind entry.refused` names them</source>
        <translation>
            <numerusform>%1：%n 个条目无法成为文件；用 `heirloom-cli log --kind entry.refused` 可以查看是哪些</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>at least %1</source>
        <comment>a size</comment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>size not known yet</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>sizes not known yet</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1,000 files, 48 GB</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>剩余 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>剩余 %Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent, as the language writes it</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>%1 is a time</comment>
        <translation>今天 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>At certain &amp;times:</source>
        <translation>特定时段(&amp;T)：</translation>
    </message>
    <message>
        <source>Of several rows for one moment the first counts. At all other times the limit above holds.</source>
        <translation>多行涉及同一时刻时，以最前面的一行为准。其余时间按上面的限制。</translation>
    </message>
    <message>
        <source>Single s&amp;ervers:</source>
        <translation>个别服务器(&amp;E)：</translation>
    </message>
    <message>
        <source>*.example.org stands for all servers below that name.</source>
        <translation>*.example.org 代表该域名下的所有服务器。</translation>
    </message>
    <message>
        <source>Give an address that begins with https:// or http://</source>
        <translation>请输入以 https:// 或 http:// 开头的地址</translation>
    </message>
    <message>
        <source>Leave the password out: it would be written down here.</source>
        <translation>请不要写密码：它会被原样记录在这里。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice of the language</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice of light or dark colours</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>启动和关闭</translation>
    </message>
    <message>
        <source>&amp;Start when you log in</source>
        <translation>登录时启动(&amp;S)</translation>
    </message>
    <message>
        <source>Without a window, so that downloads go on where they were.</source>
        <translation>不显示窗口，直接接着上次的进度下载。</translation>
    </message>
    <message>
        <source>Closing the &amp;window:</source>
        <translation>关闭窗口时(&amp;W)：</translation>
    </message>
    <message>
        <source>asks what to do</source>
        <comment>what closing the window does</comment>
        <translation>询问</translation>
    </message>
    <message>
        <source>keeps downloading</source>
        <comment>what closing the window does</comment>
        <translation>继续下载</translation>
    </message>
    <message>
        <source>quits</source>
        <comment>what closing the window does</comment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>存储位置</translation>
    </message>
    <message>
        <source>Downloads go to the default storage unless you choose another. Content is shared within a storage. What is changed here counts for what comes; files that are there stay as they are.</source>
        <translation>除非另外选择，下载内容都放到默认存储位置。同一存储位置内的内容会共享。这里的更改只对以后的下载生效；已有的文件保持不变。</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>page of the preferences: how things are downloaded</extracomment>
        <translation>传输</translation>
    </message>
    <message>
        <source> kB/s</source>
        <comment>after a number</comment>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Tasks at &amp;once:</source>
        <translation>同时进行的任务(&amp;O)：</translation>
    </message>
    <message>
        <source>F&amp;iles at once:</source>
        <translation>同时下载的文件(&amp;I)：</translation>
    </message>
    <message>
        <source>Of all tasks together. Many small files from far away come faster.</source>
        <translation>所有任务合计。来自远处的大量小文件会更快。</translation>
    </message>
    <message>
        <source>Connections for a &amp;file:</source>
        <translation>每个文件的连接数(&amp;F)：</translation>
    </message>
    <message>
        <source>Large files come over several, from all their servers together.</source>
        <translation>大文件通过多个连接，同时从所有提供它的服务器下载。</translation>
    </message>
    <message>
        <source>Of these to one &amp;server:</source>
        <translation>其中连到同一服务器(&amp;S)：</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>All &amp;downloads together:</source>
        <translation>所有下载合计(&amp;D)：</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloading</source>
        <translation>下载时不让电脑休眠(&amp;K)</translation>
    </message>
    <message>
        <source>The screen may still turn dark.</source>
        <translation>屏幕仍可以关闭。</translation>
    </message>
    <message>
        <source>Slow servers</source>
        <translation>慢速服务器</translation>
    </message>
    <message>
        <source>&amp;Leave those slower than:</source>
        <translation>放弃低于此速度的服务器(&amp;L)：</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>in place of a number: never leave slow servers, never read and compare</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>fo&amp;r longer than:</source>
        <translation>持续超过(&amp;R)：</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>What is missing then comes from another server of the same file.</source>
        <translation>缺少的部分会改从提供同一文件的其他服务器下载。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>代理(&amp;X)：</translation>
    </message>
    <message>
        <source>&amp;Pause downloads on metered connections</source>
        <translation>使用按流量计费的连接时暂停下载(&amp;P)</translation>
    </message>
    <message>
        <source>They go on by themselves when you are back on another one.</source>
        <translation>换到其他连接后会自动继续。</translation>
    </message>
    <message>
        <source>Let sources on the internet name &amp;addresses in your network</source>
        <translation>允许互联网上的来源使用您局域网内的地址(&amp;A)</translation>
    </message>
    <message>
        <source>Allow this only if you trust them: such a link can reach your router and other devices.</source>
        <translation>仅在您信任这些来源时才允许：这样的链接可以访问您的路由器和其他设备。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>&amp;Hugging Face:</source>
        <translation>Hugging Face(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Zenodo:</source>
        <translation>Zenodo(&amp;Z)：</translation>
    </message>
    <message>
        <source>&amp;GitHub&apos;s API:</source>
        <translation>GitHub 的 API(&amp;G)：</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>For what servers show only to those who have an account. Tokens are kept in the keychain of your desktop, each is shown to its own server alone, and “Restore Defaults” leaves them alone.</source>
        <translation>用于服务器只向有账户的人提供的内容。令牌保存在桌面的密钥环中，每个令牌只会出示给它自己的服务器，“恢复默认值”不会影响它们。</translation>
    </message>
    <message>
        <source>Names of your own</source>
        <translation>自定义名称</translation>
    </message>
    <message>
        <source>&amp;Rules:</source>
        <translation>规则(&amp;R)：</translation>
    </message>
    <message>
        <source>One rule a line: a name, and the sources behind it in the order to try. What ends in / has the files but no list of them.</source>
        <translation>每行一条规则：一个名称，后面是按尝试顺序排列的来源。以 / 结尾的来源只有文件，没有文件列表。</translation>
    </message>
    <message>
        <source>Deleting and checking</source>
        <translation>删除和检查</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source>&amp;Undo a delete within:</source>
        <translation>可撤销删除的期限(&amp;U)：</translation>
    </message>
    <message>
        <source>Until then, what no task needs any more stays on the disk.</source>
        <translation>在此之前，不再有任务需要的内容会留在磁盘上。</translation>
    </message>
    <message>
        <source>&amp;Ask before deleting</source>
        <translation>删除前询问(&amp;A)</translation>
    </message>
    <message>
        <source>Without asking, the files of a task are deleted with it. You can undo that, too.</source>
        <translation>如果不询问，任务的文件会随任务一起删除。这同样可以撤销。</translation>
    </message>
    <message>
        <source>Read and &amp;compare all every:</source>
        <translation>通读并比对全部内容的间隔(&amp;C)：</translation>
    </message>
    <message>
        <source>Slowly, while the window is open, so that a failing disk is noticed in time.</source>
        <translation>在窗口打开时缓慢进行，以便及时发现磁盘故障。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>When a task is &amp;finished</source>
        <translation>任务完成时(&amp;F)</translation>
    </message>
    <message>
        <source>When a task has fa&amp;iled</source>
        <translation>任务失败时(&amp;I)</translation>
    </message>
    <message>
        <source>When a task has to &amp;wait</source>
        <translation>任务需要等待时(&amp;W)</translation>
    </message>
    <message>
        <source>For disk space, for example.</source>
        <translation>例如等待磁盘空间。</translation>
    </message>
    <message>
        <source>When stored content is found &amp;damaged</source>
        <translation>发现存储的内容损坏时(&amp;D)</translation>
    </message>
    <message>
        <source>Adding</source>
        <extracomment>page of the preferences: adding downloads</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Offer &amp;editable copies first</source>
        <translation>优先提供可编辑的副本(&amp;E)</translation>
    </message>
    <message>
        <source>Files are then copies of their own, which take their space again. Otherwise they share what is stored, and are read-only where the disk cannot share and edit.</source>
        <translation>这样文件就是独立的副本，会另外占用空间。否则文件与已存储的内容共享；如果磁盘不能既共享又编辑，文件就是只读的。</translation>
    </message>
    <message>
        <source>the number of the task</source>
        <translation>任务编号</translation>
    </message>
    <message>
        <source>completed or failed, as these words</source>
        <translation>completed 或 failed，即这两个词本身</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>its revision, if it has one</source>
        <translation>任务版本（如果有）</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>下载来源</translation>
    </message>
    <message>
        <source>the folder with its files</source>
        <translation>存放文件的文件夹</translation>
    </message>
    <message>
        <source>how many files are there</source>
        <translation>文件数量</translation>
    </message>
    <message>
        <source>how much was downloaded</source>
        <translation>下载量</translation>
    </message>
    <message>
        <source>how much was kept from what you already had</source>
        <translation>沿用已有内容的量</translation>
    </message>
    <message>
        <source>why it failed</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>the ledger, for heirloom-cli</source>
        <translation>任务记录，供 heirloom-cli 使用</translation>
    </message>
    <message>
        <source>It finds these values in its environment:</source>
        <translation>程序可在环境变量中得到这些值：</translation>
    </message>
    <message>
        <source>When finished</source>
        <translation>完成后</translation>
    </message>
    <message>
        <source>When a task finishes, &amp;run:</source>
        <translation>任务完成时运行(&amp;R)：</translation>
    </message>
    <message>
        <source>A program with its whole path, and what to hand it; quotation marks around words with blanks. No shell reads it. Programs run one after the other, each for an hour at most.</source>
        <translation>请填写程序的完整路径和要传给它的参数；含空格的部分请加引号。不经过 shell 解释。程序依次运行，每个最多一小时。</translation>
    </message>
    <message>
        <source>Also when a task &amp;failed</source>
        <translation>任务失败时也运行(&amp;F)</translation>
    </message>
    <message>
        <source>minimizes it</source>
        <comment>what closing the window does</comment>
        <translation>最小化窗口</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>page of the preferences: following sources</extracomment>
        <translation>关注</translation>
    </message>
    <message>
        <source>&amp;Look at sources:</source>
        <translation>检查来源(&amp;L)：</translation>
    </message>
    <message>
        <source>What falls into these hours is made up for when they are over. “Sync now” looks at any time. How often is chosen for each source.</source>
        <translation>落在此时段内的检查会在时段结束后补上。“立即同步”随时可以检查。检查的频率由每个来源单独设置。</translation>
    </message>
    <message>
        <source>Look for newer revisions of what you &amp;downloaded</source>
        <translation>检查已下载内容是否有新版本(&amp;D)</translation>
    </message>
    <message>
        <source>Of sources that are not followed: each once a week, and nothing is downloaded.</source>
        <translation>针对未关注的来源：每个来源每周检查一次，不会下载任何内容。</translation>
    </message>
    <message>
        <source>When a followed &amp;source changed</source>
        <translation>关注的来源有变化时(&amp;S)</translation>
    </message>
    <message>
        <source>One sentence for each sync; also when it needs you.</source>
        <translation>每次同步一句话；来源需要您处理时也会通知。</translation>
    </message>
    <message>
        <source>Archives that a download brings</source>
        <translation>下载内容中的压缩包</translation>
    </message>
    <message>
        <source>offer to unpack them</source>
        <comment>archives</comment>
        <translation>提示解压</translation>
    </message>
    <message>
        <source>unpack them always</source>
        <comment>archives</comment>
        <translation>始终解压</translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <comment>archives</comment>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>&amp;Zip:</source>
        <translation>Zip(&amp;Z)：</translation>
    </message>
    <message>
        <source>&amp;Tar, plain or compressed:</source>
        <translation>Tar，压缩或未压缩(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;7z:</source>
        <translation>7z(&amp;7)：</translation>
    </message>
    <message>
        <source>Each goes into a folder beside it, and what you have already takes no space again. A single download can say otherwise.</source>
        <translation>每个压缩包都解压到旁边的文件夹中，已有的内容不另占空间。单个下载可以另作选择。</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>&amp;Pack files of up to:</source>
        <translation>打包不超过此大小的文件(&amp;P)：</translation>
    </message>
    <message>
        <source> KiB</source>
        <comment>after a number</comment>
        <translation> KiB</translation>
    </message>
    <message>
        <source>none</source>
        <comment>files that are packed</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>When a task is archived, its small files go together into one. Larger ones stay as they are.</source>
        <translation>归档任务时，其中的小文件会合并为一个文件，较大的文件保持不变。</translation>
    </message>
</context>
<context>
    <name>RowParts</name>
    <message>
        <source>Speed limit</source>
        <translation>限速</translation>
    </message>
    <message>
        <source> kB/s</source>
        <comment>after a number</comment>
        <translation> kB/s</translation>
    </message>
</context>
<context>
    <name>StorageParts</name>
    <message>
        <source>How files are made</source>
        <translation>文件存放方式</translation>
    </message>
    <message>
        <source>Space that downloads leave free</source>
        <translation>下载时保留的可用空间</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>after a number: megabytes</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is left free</comment>
        <translation>不保留</translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>The connection failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>服务器未及时响应</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>服务器拒绝了请求</translation>
    </message>
    <message>
        <source>The content is not what it should be</source>
        <translation>内容与预期不符</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The disk or the system reported an error</source>
        <translation>磁盘或系统报告了错误</translation>
    </message>
    <message>
        <source>Something else is using it</source>
        <translation>正被其他程序使用</translation>
    </message>
    <message>
        <source>It was written by a newer version of Heirloom</source>
        <translation>它由更新版本的 Heirloom 写入</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>what an error comes to: it was stopped by the user or the end of the program</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The source cannot be used</source>
        <translation>来源无法使用</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>That is not possible now</source>
        <translation>现在无法执行</translation>
    </message>
    <message>
        <source>That is not understood</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>check whether the link needs a login: a token is given by --token-file or ~/.netrc</source>
        <translation>请检查链接是否需要登录：可通过 --token-file 或 ~/.netrc 提供令牌</translation>
    </message>
    <message>
        <source>the file is not there any more: check the link</source>
        <translation>文件已不存在：请检查链接</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>请稍后再试</translation>
    </message>
    <message>
        <source>check the connection and try again</source>
        <translation>请检查连接后重试</translation>
    </message>
    <message>
        <source>try another source, or ask its publisher</source>
        <translation>请换一个来源，或询问发布者</translation>
    </message>
    <message>
        <source>delete tasks you no longer need, or reclaim space</source>
        <translation>请删除不再需要的任务，或回收空间</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>请稍等片刻再试</translation>
    </message>
    <message>
        <source>install the newer version</source>
        <translation>请安装新版本</translation>
    </message>
    <message>
        <source>check the link</source>
        <translation>请检查链接</translation>
    </message>
    <message>
        <source>planning</source>
        <extracomment>state of a task: it is worked out what has to be downloaded</extracomment>
        <translation>正在规划</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>downloading</source>
        <extracomment>state of a task or a file</extracomment>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>state of a task</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>state of a task</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>state of a task</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>state of a task or a file</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>state of a task</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>state of a task</extracomment>
        <translation>已归档</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>待下载</translation>
    </message>
    <message>
        <source>to keep</source>
        <extracomment>state of a file: it is there already and will be kept</extracomment>
        <translation>待沿用</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>state of a file</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>state of a file: the user did not choose it</extracomment>
        <translation>已排除</translation>
    </message>
    <message>
        <source>waiting for %1 of disk space</source>
        <translation>等待 %1 磁盘空间</translation>
    </message>
    <message>
        <source>waiting for disk space: %1</source>
        <translation>等待磁盘空间：%1</translation>
    </message>
    <message>
        <source>waiting for disk space</source>
        <translation>等待磁盘空间</translation>
    </message>
    <message>
        <source>waiting for a connection that is not metered</source>
        <translation>等待不按流量计费的连接</translation>
    </message>
    <message>
        <source>in the queue, high priority</source>
        <translation>排队中，高优先级</translation>
    </message>
    <message>
        <source>in the queue, low priority</source>
        <translation>排队中，低优先级</translation>
    </message>
    <message>
        <source>shared blocks, editable</source>
        <translation>共享数据块，可编辑</translation>
    </message>
    <message>
        <source>hard link, read-only</source>
        <translation>硬链接，只读</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>符号链接</translation>
    </message>
    <message>
        <source>own copy, editable</source>
        <translation>独立副本，可编辑</translation>
    </message>
    <message>
        <source>as the disk allows</source>
        <translation>由磁盘决定</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put back in the queue</source>
        <translation>
            <numerusform>%n 个文件已放回队列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-done change(s) undone</source>
        <translation>
            <numerusform>撤销了 %n 项未完成的更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) completed</source>
        <translation>
            <numerusform>完成了 %n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished plan(s) removed</source>
        <translation>
            <numerusform>移除了 %n 个未完成的计划</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a repair</source>
        <translation>
            <numerusform>%n 项更改需要修复</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered after an interruption: %1.</source>
        <translation>中断后已恢复：%1。</translation>
    </message>
    <message>
        <source>A stored content is gone</source>
        <translation>一项存储的内容已丢失</translation>
    </message>
    <message>
        <source>A stored content was changed</source>
        <translation>一项存储的内容已被更改</translation>
    </message>
    <message>
        <source>A file in the store that no task knows</source>
        <translation>存储中有不属于任何任务的文件</translation>
    </message>
    <message>
        <source>A file of a task is missing or damaged</source>
        <translation>任务的一个文件缺失或损坏</translation>
    </message>
    <message>
        <source>A file of a task was changed or replaced</source>
        <translation>任务的一个文件被更改或替换</translation>
    </message>
    <message>
        <source>The count of a content&apos;s uses was wrong</source>
        <translation>一项内容的使用计数有误</translation>
    </message>
    <message>
        <source>A change was interrupted and could not be undone</source>
        <translation>一项更改被中断，且无法撤销</translation>
    </message>
    <message>
        <source>A leftover of an interrupted download</source>
        <translation>中断的下载留下的残余文件</translation>
    </message>
    <message>
        <source>The stored content of %1 was changed by another program and is not used any more.</source>
        <translation>%1 的存储内容被其他程序更改，不再使用。</translation>
    </message>
    <message>
        <source>The stored content of %1 is gone.</source>
        <translation>%1 的存储内容已丢失。</translation>
    </message>
    <message>
        <source>%1 cannot be kept from the store and will be downloaded</source>
        <translation>%1 无法从存储中沿用，将重新下载</translation>
    </message>
    <message>
        <source>kept a different file as %1</source>
        <translation>不同的文件已另存为 %1</translation>
    </message>
    <message>
        <source>refused an entry: %1</source>
        <translation>拒绝了一个条目：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what failed, and where or why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>what failed, and what to do about it</comment>
        <translation>%1；%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed</source>
        <translation>
            <numerusform>%Ln 个文件失败</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 is complete: %Ln file(s) kept, %2 downloaded.</source>
        <extracomment>%1 is a task, %2 a number of files</extracomment>
        <translation>
            <numerusform>%1 已完成：沿用 %Ln 个文件，下载 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>a task</comment>
        <translation>%1 失败。</translation>
    </message>
    <message numerus="yes">
        <source>reclaimed %1 in %Ln stored file(s)</source>
        <translation>
            <numerusform>从 %Ln 个存储的文件中回收了 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted %1 %2</source>
        <comment>name and revision of a task</comment>
        <translation>删除了 %1 %2</translation>
    </message>
    <message>
        <source>brought %1 back</source>
        <comment>a task</comment>
        <translation>恢复了 %1</translation>
    </message>
    <message>
        <source>repaired %1</source>
        <comment>a task</comment>
        <translation>修复了 %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>what somebody wanted to do</comment>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Your command after the download could not be started: %1</source>
        <translation>下载后的命令无法启动：%1</translation>
    </message>
    <message>
        <source>Your command after the download was still running when Heirloom ended.</source>
        <translation>Heirloom 结束时，下载后的命令仍在运行。</translation>
    </message>
    <message>
        <source>Your command after the download took too long and was ended.</source>
        <translation>下载后的命令运行过久，已被结束。</translation>
    </message>
    <message>
        <source>Your command after the download was ended by signal %1.</source>
        <translation>下载后的命令被信号 %1 结束。</translation>
    </message>
    <message>
        <source>Your command after the download is done.</source>
        <translation>下载后的命令已完成。</translation>
    </message>
    <message>
        <source>Your command after the download failed with exit code %1.</source>
        <translation>下载后的命令失败，退出代码为 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a task and a sentence about it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <comment>a followed source</comment>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>up to date</source>
        <comment>a followed source</comment>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>a newer revision is on its way</source>
        <comment>of a followed source</comment>
        <translation>较新的版本正在下载</translation>
    </message>
    <message>
        <source>has something new</source>
        <comment>a followed source</comment>
        <translation>有新内容</translation>
    </message>
    <message>
        <source>skipped: you deleted its newest revision</source>
        <comment>a followed source</comment>
        <translation>已跳过：您删除了它的最新版本</translation>
    </message>
    <message>
        <source>offers an older revision, which is refused</source>
        <comment>a followed source</comment>
        <translation>提供的是较旧的版本，已拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the last look at a followed source</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 removed</source>
        <comment>numbers of files that a sync changed</comment>
        <translation>新增 %1，更新 %2，移除 %3</translation>
    </message>
    <message>
        <source>%1 has something new.</source>
        <comment>a followed source</comment>
        <translation>%1 有新内容。</translation>
    </message>
    <message>
        <source>%1 offers an older revision than before. It is refused.</source>
        <comment>a followed source</comment>
        <translation>%1 提供的版本比之前的旧，已拒绝。</translation>
    </message>
    <message>
        <source>%1 was synced: %2.</source>
        <comment>a followed source, and what changed in it</comment>
        <translation>%1 已同步：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was synced: %2, and %Ln file(s) failed.</source>
        <extracomment>a followed source, what changed in it</extracomment>
        <translation>
            <numerusform>%1 已同步：%2，%Ln 个文件失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>began to follow %1</source>
        <comment>a source</comment>
        <translation>开始关注 %1</translation>
    </message>
    <message>
        <source>stopped following %1</source>
        <comment>a source</comment>
        <translation>停止关注 %1</translation>
    </message>
    <message>
        <source>synced %1: %2</source>
        <comment>a followed source, and what changed in it</comment>
        <translation>已同步 %1：%2</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>a part of a followed source</comment>
        <translation>表</translation>
    </message>
    <message>
        <source>packages</source>
        <comment>a part of a followed source: tables that belong together</comment>
        <translation>数据包</translation>
    </message>
    <message>
        <source>memory</source>
        <comment>a part of a followed source: texts by domain</comment>
        <translation>记忆</translation>
    </message>
    <message>
        <source>files</source>
        <comment>a part of a followed source</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a sync of a followed source</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a followed source, and what changed in it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>changed %1 to a newer revision in its folder</source>
        <comment>a task</comment>
        <translation>在原文件夹中将 %1 换成了新版本</translation>
    </message>
</context>
<context>
    <name>WidgetAccess</name>
    <message>
        <source>Clear</source>
        <comment>a text field</comment>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>heirloom::AddDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Add &amp;paused</source>
        <translation>添加但暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Add a download</source>
        <translation>添加下载</translation>
    </message>
    <message>
        <source>https://…, or a list of links or a manifest on this computer</source>
        <translation>https://…，或这台电脑上的链接列表或清单</translation>
    </message>
    <message>
        <source>Link or file to download</source>
        <translation>要下载的链接或文件</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>正在查看 %1…</translation>
    </message>
    <message>
        <source>You will see what you have already and what is new, before anything is downloaded.</source>
        <translation>在开始下载之前，您会看到哪些已有，哪些是新的。</translation>
    </message>
    <message>
        <source>Paste or drop a link above. %1</source>
        <extracomment>%1 is the sentence about what will be seen</extracomment>
        <translation>请在上方粘贴或拖入链接。%1</translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation>正在添加…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and revision of what was found</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>found in %1 s</source>
        <translation>用时 %1 秒找到</translation>
    </message>
    <message>
        <source>a file</source>
        <comment>kind of source</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Heirloom manifest</source>
        <comment>kind of source</comment>
        <translation>Heirloom 清单</translation>
    </message>
    <message>
        <source>list of links</source>
        <comment>kind of source</comment>
        <translation>链接列表</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>跳过(&amp;K)</translation>
    </message>
    <message>
        <source>Add a&amp;ll</source>
        <translation>全部添加(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>逐个添加(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>Add a download (%n more after this)</source>
        <translation>
            <numerusform>添加下载(之后还有 %n 个)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds this one and the %n after it, in the same storage and placed alike, without asking again</source>
        <translation>
            <numerusform>添加此项及其后的 %n 项，使用同一存储和放置方式，不再询问</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes each link a download of its own, instead of all of them together</source>
        <translation>让每个链接成为单独的下载，而不是合在一起</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n links …</source>
        <translation>
            <numerusform>正在查看 %n 个链接…</numerusform>
        </translation>
    </message>
    <message>
        <source>Hugging Face repository</source>
        <comment>kind of source</comment>
        <translation>Hugging Face 仓库</translation>
    </message>
    <message>
        <source>GitHub release</source>
        <comment>kind of source</comment>
        <translation>GitHub 发布版本</translation>
    </message>
    <message>
        <source>Zenodo record</source>
        <comment>kind of source</comment>
        <translation>Zenodo 记录</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>立即查看(&amp;N)</translation>
    </message>
    <message>
        <source>Another program or a web page gave this link. Its server is not asked before you want to look.</source>
        <translation>此链接来自其他程序或网页。在您选择查看之前，不会询问其服务器。</translation>
    </message>
</context>
<context>
    <name>heirloom::AddForm</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Revision</source>
        <translation>版本(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>比较对象(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;to</source>
        <translation>保存到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Files are</source>
        <translation>文件存放方式(&amp;F)</translation>
    </message>
    <message>
        <source>nothing in particular; files you have are kept anyway</source>
        <translation>不指定；已有的文件仍会沿用</translation>
    </message>
    <message>
        <source>%1, which you have</source>
        <translation>%1（已有）</translation>
    </message>
    <message>
        <source>no folder of its own: the file lies right here</source>
        <translation>没有单独的文件夹：文件直接放在这里</translation>
    </message>
    <message>
        <source>the newest revision you have</source>
        <translation>您已有的最新版本</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储位置</translation>
    </message>
    <message>
        <source>Folder in the storage</source>
        <translation>存储位置中的文件夹</translation>
    </message>
    <message>
        <source>shared with what you have, read-only</source>
        <translation>与已有内容共享，只读</translation>
    </message>
    <message>
        <source>editable copies</source>
        <translation>可编辑的副本</translation>
    </message>
    <message>
        <source>Shared files take no extra space. Editable copies take their full size again.</source>
        <translation>共享的文件不另占空间。可编辑的副本会再占用一份完整的空间。</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>文件存放的位置</translation>
    </message>
    <message>
        <source>Choose a folder inside %1, so that files can be shared.</source>
        <translation>请选择 %1 内的文件夹，这样文件才能共享。</translation>
    </message>
    <message>
        <source>a new folder, named after the download</source>
        <translation>以下载名称命名的新文件夹</translation>
    </message>
    <message>
        <source>&amp;Archives are</source>
        <translation>压缩包处理方式(&amp;A)</translation>
    </message>
    <message>
        <source>as the revision before, or the preferences, say</source>
        <extracomment>what becomes of archives that a download brings</extracomment>
        <translation>按上一版本或首选项的设置</translation>
    </message>
    <message>
        <source>unpacked once they are here</source>
        <translation>下载完成后解压</translation>
    </message>
    <message>
        <source>offered to be unpacked</source>
        <translation>提示解压</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>heirloom::AdoptDialog</name>
    <message>
        <source>Take a folder into the store</source>
        <translation>将文件夹纳入存储</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>纳入</translation>
    </message>
</context>
<context>
    <name>heirloom::ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <extracomment>title of the dialog that asks whether to archive tasks</extracomment>
        <translation>归档</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>“Restore” brings every file back as it was, without a download. Files that you changed stay.</source>
        <translation>“恢复”会让每个文件回到原来的样子，无需下载。您更改过的文件会保留在原处。</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n task(s)?</source>
        <translation>
            <numerusform>归档 %n 个任务吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation>归档 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, leave their folder. Their content stays in the store.</source>
        <extracomment>%1 is a size, as &quot;47 GB&quot;</extracomment>
        <translation>
            <numerusform>%n 个文件（%1）将离开所在文件夹，其内容保留在存储中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>可释放 %1。</translation>
    </message>
    <message>
        <source>Frees the folder, but next to no space: the store keeps what it held.</source>
        <translation>会腾出文件夹，但几乎不释放空间：其中的内容仍保留在存储中。</translation>
    </message>
    <message numerus="yes">
        <source>%n small file(s), %1, go into one archive file.</source>
        <extracomment>%1 is a size, as &quot;3 MB&quot;</extracomment>
        <translation>
            <numerusform>%n 个小文件（%1）将放入一个归档文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ArchiveFlow</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <extracomment>what was archived: object of the sentence &quot;Archived %1.&quot;</extracomment>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived %1.</source>
        <translation>已归档 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you had changed were left in place.</source>
        <translation>
            <numerusform>您更改过的 %n 个文件已保留在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Small files stay unpacked: %1</source>
        <extracomment>%1 is why</extracomment>
        <translation>小文件未打包：%1</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
</context>
<context>
    <name>heirloom::CheckReport</name>
    <message>
        <source>Check of the storage</source>
        <translation>存储检查</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention.</source>
        <translation>
            <numerusform>有 %n 项需要处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>已检查 %1。</translation>
    </message>
    <message>
        <source>Repaired %1; what has to be fetched again is on its way.</source>
        <translation>已修复 %1；需要重新获取的内容正在下载。</translation>
    </message>
    <message>
        <source>Repairing deletes nothing: changed files are kept aside, and the originals come back.</source>
        <translation>修复不会删除任何内容：更改过的文件会另行保留，原文件会恢复。</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>column: what was found</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Repaired</source>
        <extracomment>heading of what was repaired</extracomment>
        <translation>已修复</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>button: copies the report to the clipboard</extracomment>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <extracomment>button, a verb</extracomment>
        <translation>修复(&amp;P)</translation>
    </message>
</context>
<context>
    <name>heirloom::ClipboardOffer</name>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Use the link from the clipboard</source>
        <translation>使用剪贴板中的链接</translation>
    </message>
    <message>
        <source>From the clipboard: %1</source>
        <translation>来自剪贴板：%1</translation>
    </message>
    <message numerus="yes">
        <source>From the clipboard: %n links, the first: %1</source>
        <translation>
            <numerusform>来自剪贴板：%n 个链接，第一个是 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::CloseQuestion</name>
    <message>
        <source>Close Heirloom</source>
        <translation>关闭 Heirloom</translation>
    </message>
    <message>
        <source>Keep downloading when the window is closed?</source>
        <translation>关闭窗口后继续下载吗？</translation>
    </message>
    <message>
        <source>Closing the window ends Heirloom</source>
        <translation>关闭窗口会结束 Heirloom</translation>
    </message>
    <message>
        <source>Heirloom can go on in the background; its icon in the tray brings the window back. You can change your answer in the preferences.</source>
        <translation>Heirloom 可以在后台继续运行；点击托盘图标即可重新打开窗口。您可以在首选项中更改此选择。</translation>
    </message>
    <message>
        <source>&amp;Keep downloading in the background</source>
        <translation>在后台继续下载(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>最小化(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>This desktop has no tray that Heirloom could go on in without a window. What is being downloaded goes on at the next start. To keep downloading now, minimize the window instead. You can change your answer in the preferences.</source>
        <translation>此桌面没有系统托盘，Heirloom 无法在没有窗口时继续运行。正在下载的内容会在下次启动时继续。如果现在要继续下载，请改为最小化窗口。您可以在首选项中更改此选择。</translation>
    </message>
</context>
<context>
    <name>heirloom::CompareDialog</name>
    <message>
        <source>&amp;Upgrade to this…</source>
        <translation>升级到此版本(&amp;U)…</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>比较 %1</translation>
    </message>
    <message>
        <source>what its source offers now</source>
        <translation>来源当前提供的版本</translation>
    </message>
    <message>
        <source>another revision of its source:</source>
        <translation>来源的另一个版本：</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>a tag, a branch or a version</source>
        <translation>标签、分支或版本号</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>对象(&amp;W)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Only files whose name contains …</source>
        <translation>仅显示名称包含此内容的文件…</translation>
    </message>
    <message>
        <source>Only files whose name contains this</source>
        <translation>仅显示名称包含此内容的文件</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>有差异的文件</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>正在查看 %1…</translation>
    </message>
    <message>
        <source>nothing was compared</source>
        <translation>未作比较</translation>
    </message>
    <message>
        <source>%1 has the same files.</source>
        <translation>%1 的文件完全相同。</translation>
    </message>
    <message>
        <source>%1 differs; %2 of its contents are in no file of the other.</source>
        <extracomment>%2 is a size</extracomment>
        <translation>%1 有差异；其中 %2 的内容不在对方的任何文件中。</translation>
    </message>
    <message>
        <source>%1 differs, and all its contents are here already.</source>
        <translation>%1 有差异，但其全部内容这里都已有。</translation>
    </message>
    <message>
        <source>%1 differs; to download: %2.</source>
        <extracomment>%2 is a size</extracomment>
        <translation>%1 有差异；待下载：%2。</translation>
    </message>
    <message>
        <source>%1 new, %2</source>
        <extracomment>%1 is a number of files, %2 their size</extracomment>
        <translation>新增 %1，%2</translation>
    </message>
    <message>
        <source>%1 changed, %2</source>
        <translation>更改 %1，%2</translation>
    </message>
    <message>
        <source>%1 perhaps changed, %2</source>
        <translation>可能更改 %1，%2</translation>
    </message>
    <message>
        <source>%1 moved, %2</source>
        <translation>移动 %1，%2</translation>
    </message>
    <message>
        <source>%1 gone, %2</source>
        <translation>消失 %1，%2</translation>
    </message>
    <message>
        <source>%1 unchanged, %2</source>
        <translation>未变 %1，%2</translation>
    </message>
    <message>
        <source>%1 left out by you, %2</source>
        <translation>您已排除 %1，%2</translation>
    </message>
    <message>
        <source>“Perhaps changed” means: as far as the source tells, the size is the same, but not whether the content is.</source>
        <translation>“可能更改”是指：根据来源提供的信息，大小相同，但无法确定内容是否相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the source cannot be used and are not listed.</source>
        <translation>
            <numerusform>来源中有 %n 个文件无法使用，未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each group shows its first %1 only; the filter finds the others.</source>
        <translation>每组只显示前 %1 个；其余的可用筛选查找。</translation>
    </message>
</context>
<context>
    <name>heirloom::DeleteDialog</name>
    <message>
        <source>Stop and &amp;delete</source>
        <translation>停止并删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete files</source>
        <translation>删除文件(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep files, forget the task(s)</source>
        <translation>
            <numerusform>保留文件，只移除任务(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>title of the dialog that asks what to delete</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Working out what this frees …</source>
        <translation>正在计算可释放的空间…</translation>
    </message>
    <message numerus="yes">
        <source>You can undo this for %n day(s).</source>
        <translation>
            <numerusform>%n 天内可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>可释放 %1。</translation>
    </message>
    <message>
        <source>Frees nothing: other tasks use all %1.</source>
        <translation>不会释放空间：全部 %1 都有其他任务在使用。</translation>
    </message>
    <message>
        <source>Frees %1; %2 stay, other tasks use them.</source>
        <translation>可释放 %1；%2 会保留，其他任务正在使用。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n task(s)?</source>
        <translation>
            <numerusform>删除 %n 个任务吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep it (them)</source>
        <translation>
            <numerusform>保留(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>The files stay where they are and are yours from now on.</source>
        <translation>文件留在原处，从此由您自行管理。</translation>
    </message>
</context>
<context>
    <name>heirloom::DeleteFlow</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <extracomment>what was deleted or forgotten: object of the sentences &quot;Deleted %1.&quot; and &quot;Forgot %1.&quot;</extracomment>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot %1. The files stay and are yours.</source>
        <translation>已移除 %1。文件仍然保留，由您自行管理。</translation>
    </message>
    <message>
        <source>Deleted %1. It frees %2.</source>
        <translation>已删除 %1。可释放 %2。</translation>
    </message>
    <message>
        <source>Deleted %1. It frees %2; %3 stay, other tasks use them.</source>
        <translation>已删除 %1。可释放 %2；%3 会保留，其他任务正在使用。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you had changed were left in place.</source>
        <translation>
            <numerusform>您更改过的 %n 个文件已保留在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>space returns on %1, or now:</source>
        <extracomment>%1 is a date; the button &quot;Reclaim now&quot; follows</extracomment>
        <translation>空间将于 %1 释放，也可以现在释放：</translation>
    </message>
    <message>
        <source>Rec&amp;laim now</source>
        <translation>立即回收(&amp;L)</translation>
    </message>
</context>
<context>
    <name>heirloom::DetailsPane</name>
    <message>
        <source>Details of the selected task</source>
        <translation>所选任务的详细信息</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <extracomment>tab of the details of a task</extracomment>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <extracomment>tab of the details of a task: what happened to it</extracomment>
        <translation>历史(&amp;Y)</translation>
    </message>
    <message>
        <source>Select a task to see its details</source>
        <translation>选择一个任务以查看详细信息</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <extracomment>tab of the details of a task</extracomment>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <extracomment>tab of the details of a task: the servers it comes from</extracomment>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;iles %1</source>
        <extracomment>tab of the details of a task, with the number of files</extracomment>
        <translation>文件 %1(&amp;I)</translation>
    </message>
</context>
<context>
    <name>heirloom::DiffModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many files of a list match a filter</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>a group of files; %1 is &quot;12 files, 1.2 GB&quot;</extracomment>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Perhaps changed: %1</source>
        <translation>可能更改：%1</translation>
    </message>
    <message>
        <source>Moved or renamed: %1</source>
        <translation>移动或重命名：%1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>消失：%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a file that moved: former and present path</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size before</source>
        <extracomment>Column: the size that a file had</extracomment>
        <translation>原大小</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>heirloom::DropOverlay</name>
    <message>
        <source>Drop a link, a list of links or a manifest here</source>
        <translation>将链接、链接列表或清单拖到这里</translation>
    </message>
</context>
<context>
    <name>heirloom::EmptyState</name>
    <message>
        <source>Drop a link, a list of links or a manifest here</source>
        <translation>将链接、链接列表或清单拖到这里</translation>
    </message>
    <message>
        <source>Before anything is downloaded you see what you have already and what is new.</source>
        <translation>在开始下载之前，您会看到哪些已有，哪些是新的。</translation>
    </message>
    <message>
        <source>Add a download…</source>
        <translation>添加下载…</translation>
    </message>
    <message>
        <source>Paste a link</source>
        <translation>粘贴链接</translation>
    </message>
</context>
<context>
    <name>heirloom::FileTreeModel</name>
    <message>
        <source>File</source>
        <extracomment>Column of the file list</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the file list: bytes</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the file list: finished, waiting, …</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <extracomment>Column of the file list: kept or downloaded</extracomment>
        <translation>从何而来</translation>
    </message>
    <message>
        <source>How it was placed</source>
        <extracomment>Column of the file list: hard link, copy, …</extracomment>
        <translation>存放方式</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Column of the file list: what went wrong</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>kept from what you have</source>
        <translation>沿用已有内容</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>已下载</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>尝试 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::FilesTab</name>
    <message>
        <source>Files of the task</source>
        <translation>任务的文件</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy checksum</source>
        <translation>复制校验和(&amp;C)</translation>
    </message>
    <message>
        <source>Search the files of the task</source>
        <translation>搜索任务的文件</translation>
    </message>
    <message>
        <source>Search paths: name, folder/ or *.bin</source>
        <translation>搜索路径：名称、文件夹/ 或 *.bin</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>显示哪些文件</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>which files are shown</extracomment>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>which files are shown: those that something went wrong with</extracomment>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>No file of this task has a problem.</source>
        <translation>此任务没有文件出现问题。</translation>
    </message>
    <message>
        <source>No file matches what you typed.</source>
        <translation>没有文件与您输入的内容相符。</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>打开此文件吗？</translation>
    </message>
    <message>
        <source>“%1” may be a program. Opening it may run it.</source>
        <translation>“%1”可能是程序。打开它可能会运行它。</translation>
    </message>
    <message>
        <source>It came from %1. Open it only if you trust where it comes from.</source>
        <translation>它来自 %1。仅在您信任其来源时才打开。</translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation>仍然打开(&amp;A)</translation>
    </message>
    <message>
        <source>The file could not be opened. Is there a program for it?</source>
        <translation>无法打开文件。是否有能打开它的程序？</translation>
    </message>
    <message>
        <source>The folder could not be opened. Is a file manager installed?</source>
        <translation>无法打开文件夹。是否安装了文件管理器？</translation>
    </message>
</context>
<context>
    <name>heirloom::FinishCommandField</name>
    <message>
        <source>It was still running after half a minute and was ended. Downloads would not have to wait for it, and it would have an hour.</source>
        <translation>半分钟后它仍在运行，已被结束。实际使用时下载不必等它，它最多可以运行一小时。</translation>
    </message>
    <message>
        <source>It was ended by signal %1.</source>
        <translation>它被信号 %1 结束。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>运行正常。</translation>
    </message>
    <message>
        <source>It failed with exit code %1.</source>
        <translation>运行失败，退出代码为 %1。</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>试运行(&amp;R)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Runs it now, with the values of a download that does not exist</source>
        <translation>立即用一个虚构下载的值运行它</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>正在运行…</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowDialog</name>
    <message>
        <source>Follow a source</source>
        <translation>关注来源</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>关注(&amp;F)</translation>
    </message>
    <message>
        <source>How %1 is followed</source>
        <extracomment>%1 is the name of a followed source</extracomment>
        <translation>%1 的关注方式</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>A branch, the latest release, or a manifest that changes; what “Add” takes, too</source>
        <translation>分支、最新发布版本或会变化的清单；“添加”能接受的也都可以</translation>
    </message>
    <message>
        <source>after the source</source>
        <translation>按来源命名</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>来源(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;torage</source>
        <translation>存储位置(&amp;T)</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <extracomment>of the time between two looks at a source</extracomment>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>download it</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>tell me, and wait until I sync</source>
        <translation>通知我，等我手动同步</translation>
    </message>
    <message>
        <source>as is usual for its kind</source>
        <translation>按此类来源的惯例</translation>
    </message>
    <message>
        <source>into a folder of its own</source>
        <translation>单独的文件夹</translation>
    </message>
    <message>
        <source>into one folder, which always shows the newest</source>
        <translation>同一个文件夹，始终是最新版本</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Older ones are deleted when a newer one is complete</source>
        <translation>新版本下载完成后会删除较旧的版本</translation>
    </message>
    <message>
        <source>&amp;Look every</source>
        <translation>检查间隔(&amp;L)</translation>
    </message>
    <message>
        <source>When there is something ne&amp;w</source>
        <translation>有新内容时(&amp;W)</translation>
    </message>
    <message>
        <source>Each re&amp;vision goes</source>
        <translation>每个版本存放到(&amp;V)</translation>
    </message>
    <message>
        <source>Revisions to &amp;keep</source>
        <translation>保留的版本数(&amp;K)</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>检查间隔</translation>
    </message>
    <message>
        <source>The link held something secret, which is not kept: give it once more.</source>
        <translation>该链接包含不会保存的机密内容：请重新输入。</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowFlow</name>
    <message>
        <source>Looking for a newer revision of %1 …</source>
        <translation>正在检查 %1 是否有新版本…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for newer revisions of %Ln task(s) …</source>
        <translation>
            <numerusform>正在检查 %Ln 个任务是否有新版本…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing newer than %1.</source>
        <comment>a task</comment>
        <translation>没有比 %1 更新的版本。</translation>
    </message>
    <message>
        <source>There is something newer than %1.</source>
        <comment>a task</comment>
        <translation>有比 %1 更新的版本。</translation>
    </message>
    <message>
        <source>There is something newer than %1: %2.</source>
        <comment>a task, a revision</comment>
        <translation>有比 %1 更新的版本：%2。</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>查看变化</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) have something newer.</source>
        <extracomment>of the tasks that were asked for</extracomment>
        <translation>
            <numerusform>%Ln 个任务有更新的版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not all could be looked at: %2</source>
        <comment>two sentences</comment>
        <translation>%1并非全部都能检查：%2</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the list of followed sources</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of followed sources: &quot;up to date&quot;, &quot;has something new&quot;</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Column of the list of followed sources: which version of the thing</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Last change</source>
        <extracomment>Column of the list of followed sources: what the last sync changed</extracomment>
        <translation>上次变化</translation>
    </message>
    <message>
        <source>Last look</source>
        <extracomment>Column of the list of followed sources: when its server last answered</extracomment>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Next look</source>
        <extracomment>Column of the list of followed sources: when its server is asked again</extracomment>
        <translation>下次检查</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>Column of the list of followed sources: &quot;6 hours&quot;</extracomment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Keeps</source>
        <extracomment>Column of the list of followed sources: how many revisions stay</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a followed source</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>in the column that says how many revisions stay</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1. It has not answered since %2: what you have may be old.</source>
        <comment>state of a followed source, a date</comment>
        <translation>%1。自 %2 以来没有响应：您现有的内容可能已过时。</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowWatch</name>
    <message>
        <source>%1 could not be synced: %2</source>
        <extracomment>%1 is a followed source, %2 says why</extracomment>
        <translation>%1 无法同步：%2</translation>
    </message>
    <message>
        <source>%1 has something new.</source>
        <comment>a followed source</comment>
        <translation>%1 有新内容。</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowingPage</name>
    <message>
        <source>&amp;Follow a source…</source>
        <translation>关注来源(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>立即同步(&amp;S)</translation>
    </message>
    <message>
        <source>Sync a&amp;ll</source>
        <translation>全部同步(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take it anyway</source>
        <translation>仍然获取(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>St&amp;op following…</source>
        <translation>不再关注(&amp;O)…</translation>
    </message>
    <message>
        <source>What it offers is older than what was there, or you deleted it</source>
        <translation>它提供的内容比之前的旧，或您已将其删除</translation>
    </message>
    <message>
        <source>Followed sources</source>
        <translation>关注的来源</translation>
    </message>
    <message>
        <source>Nothing is followed yet</source>
        <translation>尚未关注任何来源</translation>
    </message>
    <message>
        <source>Follow a branch, the latest release or a manifest that changes: Heirloom looks at it regularly and downloads only what is new in it.</source>
        <translation>关注一个分支、最新发布版本或会变化的清单：Heirloom 会定期检查，只下载其中新的内容。</translation>
    </message>
    <message>
        <source>Follow a source…</source>
        <translation>关注来源…</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>关注</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) followed</source>
        <translation>
            <numerusform>关注了 %Ln 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>last sync %1: %2</source>
        <extracomment>%1 is date and time, %2 what changed</extracomment>
        <translation>上次同步 %1：%2</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <comment>a source</comment>
        <translation>正在检查 %1…</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln source(s) …</source>
        <translation>
            <numerusform>正在检查 %Ln 个来源…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 has something new. It is on its way.</source>
        <comment>a followed source</comment>
        <translation>%1 有新内容，正在下载。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a followed source, how it stands</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>不再关注</translation>
    </message>
    <message>
        <source>Stop following %1?</source>
        <comment>a source</comment>
        <translation>不再关注 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Stop following %Ln source(s)?</source>
        <translation>
            <numerusform>不再关注 %Ln 个来源吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>What it brought stays. Nobody looks whether there is something newer, and the reports of its syncs are forgotten.</source>
        <translation>已获取的内容保留。不再检查是否有新内容，同步报告也会被清除。</translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation>不再关注(&amp;O)</translation>
    </message>
</context>
<context>
    <name>heirloom::GuideWindow</name>
    <message>
        <source>Guide to Heirloom</source>
        <translation>Heirloom 指南</translation>
    </message>
    <message>
        <source>The guide is in English so far.</source>
        <translation>本指南目前只有英文版。</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>在指南中搜索</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>指南正文</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>指南目录</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which of the places where words were found is shown</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>heirloom::HelpMenu</name>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <extracomment>copies versions and the like to the clipboard, for a report of a problem</extracomment>
        <translation>复制诊断信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>关于 Heirloom(&amp;A)</translation>
    </message>
    <message>
        <source>Copied versions, numbers and error codes: no names, addresses or passwords. Paste them into your report.</source>
        <translation>已复制版本、数字和错误代码：不含名称、地址或密码。请将它们粘贴到您的报告中。</translation>
    </message>
    <message>
        <source>About Heirloom</source>
        <translation>关于 Heirloom</translation>
    </message>
    <message>
        <source>Heirloom %1</source>
        <translation>Heirloom %1</translation>
    </message>
    <message>
        <source>Downloads what is new and keeps what you have.
Free software under the GPL, version 3 or later.</source>
        <translation>只下载新的内容，沿用已有的内容。
自由软件，依据 GPL 第 3 版或更高版本发布。</translation>
    </message>
</context>
<context>
    <name>heirloom::HistoryTab</name>
    <message>
        <source>What happened to the task</source>
        <translation>任务经过</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
</context>
<context>
    <name>heirloom::HostLimitsEditor</name>
    <message>
        <source>Type the name of the server, or remove the line.</source>
        <translation>请输入服务器名称，或移除此行。</translation>
    </message>
    <message>
        <source>“%1” is no server. Write its name alone, for example: example.org</source>
        <translation>“%1”不是服务器。请只写名称，例如：example.org</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 列出了两次。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>移除此服务器</translation>
    </message>
    <message>
        <source>Add a ser&amp;ver</source>
        <translation>添加服务器(&amp;V)</translation>
    </message>
</context>
<context>
    <name>heirloom::MainWindow</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a link, a list of links or a manifest</source>
        <translation>添加链接、链接列表或清单</translation>
    </message>
    <message>
        <source>&amp;Paste a link</source>
        <translation>粘贴链接(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take in a folder…</source>
        <translation>纳入文件夹(&amp;T)…</translation>
    </message>
    <message>
        <source>Make known what lies on the disk already, so that it need not be downloaded</source>
        <translation>登记磁盘上已有的内容，这样就不必再下载</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>存储(&amp;S)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Search names, revisions, folders</source>
        <translation>搜索名称、版本、文件夹</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>搜索任务</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>%1 active, %2 waiting</source>
        <extracomment>numbers of tasks</extracomment>
        <translation>%1 个进行中，%2 个等待中</translation>
    </message>
    <message>
        <source>Nothing matches what you typed</source>
        <translation>没有与您输入的内容相符的结果</translation>
    </message>
    <message>
        <source>No task here</source>
        <translation>这里没有任务</translation>
    </message>
    <message>
        <source>The folder could not be opened. Is a file manager installed?</source>
        <translation>无法打开文件夹。是否安装了文件管理器？</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) could not be added. The first: %1</source>
        <translation>
            <numerusform>%n 个来源无法添加。第一个：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fo&amp;llowing</source>
        <translation>关注(&amp;L)</translation>
    </message>
</context>
<context>
    <name>heirloom::MirrorsDialog</name>
    <message>
        <source>Addresses for %1</source>
        <translation>%1 的地址</translation>
    </message>
    <message>
        <source>&amp;Addresses, one a line:</source>
        <translation>地址，每行一个(&amp;A)：</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>地址，每行一个</translation>
    </message>
    <message>
        <source>Where the same file is; a new link for one that has expired.</source>
        <translation>提供同一文件的地址；或替换已失效链接的新链接。</translation>
    </message>
    <message>
        <source>Where the same files are: the folder that holds them.</source>
        <translation>提供相同文件的地址：存放这些文件的文件夹。</translation>
    </message>
    <message>
        <source>They are tried before what the source names. What is there already stays, and what comes is checked against the source&apos;s checksums. Files that are being downloaded take them up after a pause; a task that has failed, when you retry it.</source>
        <translation>会先尝试这些地址，再尝试来源指定的地址。已有的内容会保留，新下载的内容会用来源的校验和核对。正在下载的文件在暂停并继续后采用这些地址；失败的任务在重试时采用。</translation>
    </message>
</context>
<context>
    <name>heirloom::NewStorageDialog</name>
    <message>
        <source>Add a storage</source>
        <translation>添加存储位置</translation>
    </message>
    <message>
        <source>Another disk, for example: what tasks there have in common is kept once.</source>
        <translation>例如另一块磁盘：那里各任务共有的内容只保存一份。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>Files &amp;are:</source>
        <comment>how they are made, as in &quot;read-only&quot;</comment>
        <translation>文件存放方式(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Left free:</source>
        <comment>space that downloads never fill</comment>
        <translation>保留空间(&amp;L)：</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>Folder of the storage</source>
        <translation>存储位置的文件夹</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Give the storage a name.</source>
        <translation>请为存储位置命名。</translation>
    </message>
    <message>
        <source>Give the whole path of a folder, or choose one.</source>
        <translation>请输入文件夹的完整路径，或选择一个文件夹。</translation>
    </message>
</context>
<context>
    <name>heirloom::NoticeBar</name>
    <message>
        <source>Hide this message</source>
        <translation>隐藏此消息</translation>
    </message>
</context>
<context>
    <name>heirloom::NoticeReader</name>
    <message numerus="yes">
        <source>%n task(s) ended while this window was closed.</source>
        <translation>
            <numerusform>此窗口关闭期间有 %n 个任务结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored file(s) were changed or removed by another program; they are not used any more.</source>
        <translation>
            <numerusform>%n 个存储的文件被其他程序更改或移除；不再使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Followed sources were synced %n time(s) while this window was closed.</source>
        <translation>
            <numerusform>此窗口关闭期间，关注的来源同步了 %n 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::Notifier</name>
    <message>
        <source>Open Heirloom</source>
        <translation>打开 Heirloom</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>下载完成</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) finished.</source>
        <translation>
            <numerusform>%n 个任务已完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>下载失败</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) failed.</source>
        <translation>
            <numerusform>%n 个任务失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough disk space</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for disk space.</source>
        <translation>
            <numerusform>%n 个任务在等待磁盘空间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored content is damaged</source>
        <translation>存储的内容已损坏</translation>
    </message>
    <message>
        <source>Followed sources</source>
        <translation>关注的来源</translation>
    </message>
    <message numerus="yes">
        <source>%n followed source(s) changed.</source>
        <translation>
            <numerusform>%n 个关注的来源有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>A followed source needs you</source>
        <translation>有关注的来源需要您处理</translation>
    </message>
    <message numerus="yes">
        <source>%n followed source(s) need you.</source>
        <translation>
            <numerusform>有 %n 个关注的来源需要您处理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::OverviewTab</name>
    <message>
        <source>Kept from what you have</source>
        <translation>沿用已有内容</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>beside the amount</extracomment>
        <translation>已下载</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>尚未下载</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>beside the number of files that failed</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>What happened with the task</source>
        <translation>任务经过</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>an amount of files</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>高优先级</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>低优先级</translation>
    </message>
    <message>
        <source>Limited to %1 per second</source>
        <extracomment>%1 is an amount of bytes</extracomment>
        <translation>限速每秒 %1</translation>
    </message>
    <message>
        <source>%1 written to the disk for it</source>
        <translation>为此写入磁盘 %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>%1 is the address of the source</extracomment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Upgrades %1 · from %2</source>
        <translation>升级 %1 · 来自 %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>保存到 %1</translation>
    </message>
</context>
<context>
    <name>heirloom::PlanModel</name>
    <message>
        <source>%1/ (%2)</source>
        <comment>folder name, number of files</comment>
        <translation>%1/（%2）</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Column of the plan</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the plan: bytes</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>Column of the plan: download, or kept from …</extracomment>
        <translation>从何而来</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>kept from what you have</source>
        <translation>沿用已有内容</translation>
    </message>
    <message>
        <source>download</source>
        <extracomment>what will happen with a file</extracomment>
        <translation>下载</translation>
    </message>
    <message>
        <source>%1 to download, the rest kept</source>
        <translation>待下载 %1，其余沿用</translation>
    </message>
    <message>
        <source>same as another file here</source>
        <translation>与这里的另一个文件相同</translation>
    </message>
    <message>
        <source>already in this folder</source>
        <translation>已在此文件夹中</translation>
    </message>
    <message>
        <source>kept from %1</source>
        <translation>沿用自 %1</translation>
    </message>
</context>
<context>
    <name>heirloom::PlanView</name>
    <message>
        <source>Only these files: *.bin, docs/**</source>
        <translation>仅这些文件：*.bin, docs/**</translation>
    </message>
    <message>
        <source>Only files that match these patterns</source>
        <translation>仅符合这些模式的文件</translation>
    </message>
    <message>
        <source>Patterns with * and ?, separated by commas. ** also crosses folders. Empty: all files.</source>
        <translation>可含 * 和 ? 的模式，用逗号分隔。** 可跨越文件夹。留空：所有文件。</translation>
    </message>
    <message>
        <source>It will wait until %1 more is free.</source>
        <translation>将等待，直到再腾出 %1 空间。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the source cannot be used. The first: %1</source>
        <translation>
            <numerusform>来源中有 %n 个文件无法使用。第一个：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows the first %1 only; the sums are for all.</source>
        <translation>列表只显示前 %1 个；合计包含全部。</translation>
    </message>
    <message>
        <source>No file is selected</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <source>You have all of it already: nothing needs to be downloaded</source>
        <translation>您已拥有全部内容：无需下载</translation>
    </message>
    <message>
        <source>How much it is shows while it is downloaded</source>
        <translation>具体大小要在下载时才知道</translation>
    </message>
    <message>
        <source>%1 will be downloaded</source>
        <translation>将下载 %1</translation>
    </message>
    <message>
        <source>Only %1 needs to be downloaded</source>
        <translation>只需下载 %1</translation>
    </message>
    <message>
        <source>Files of this download</source>
        <translation>此下载的文件</translation>
    </message>
    <message>
        <source>%1 kept, %2</source>
        <extracomment>%1 is &quot;999 files&quot;, %2 a size</extracomment>
        <translation>沿用 %1，%2</translation>
    </message>
    <message>
        <source>%1 to download, %2</source>
        <extracomment>%1 is &quot;1 file&quot;, %2 a size</extracomment>
        <translation>待下载 %1，%2</translation>
    </message>
    <message>
        <source>needs %1, and %2 stay in reserve · %3 free</source>
        <translation>需要 %1，另预留 %2 · 可用 %3</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is the free space of the disk</extracomment>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>needs %1 · %2 free</source>
        <translation>需要 %1 · 可用 %2</translation>
    </message>
</context>
<context>
    <name>heirloom::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>what the list of pages is called by a screen reader</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Of this page</source>
        <translation>本页的设置</translation>
    </message>
</context>
<context>
    <name>heirloom::PreferencesPage</name>
    <message>
        <source>This cannot be stored: the settings file is read-only, or of a newer version of Heirloom.</source>
        <translation>无法保存：设置文件是只读的，或属于更新版本的 Heirloom。</translation>
    </message>
</context>
<context>
    <name>heirloom::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统设置</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>不使用：直接连接</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>使用此代理：</translation>
    </message>
    <message>
        <source>Type of the proxy</source>
        <translation>代理类型</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>代理主机</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s host.</source>
        <translation>请输入代理主机。</translation>
    </message>
    <message>
        <source>That is no host. Write its name alone, for example: proxy.example.org</source>
        <translation>这不是主机。请只写名称，例如：proxy.example.org</translation>
    </message>
</context>
<context>
    <name>heirloom::QuietHoursField</name>
    <message>
        <source>&amp;Not from</source>
        <translation>此时段除外(&amp;N)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>They begin and end at the same moment.</source>
        <comment>quiet hours</comment>
        <translation>时段的开始和结束是同一时刻。</translation>
    </message>
</context>
<context>
    <name>heirloom::RevisionBox</name>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>%1 (branch)</source>
        <comment>revision</comment>
        <translation>%1（分支）</translation>
    </message>
    <message>
        <source>%1 (preview)</source>
        <comment>revision: a release that is not final</comment>
        <translation>%1（预览版）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>revision</comment>
        <extracomment>a published version of a record, and the address of the record</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Revision: a branch, tag or commit</source>
        <translation>版本：分支、标签或提交</translation>
    </message>
    <message>
        <source>the one the link leads to</source>
        <comment>revision</comment>
        <translation>链接所指的版本</translation>
    </message>
    <message>
        <source>%1, which the link leads to</source>
        <comment>revision</comment>
        <translation>%1（链接所指的版本）</translation>
    </message>
</context>
<context>
    <name>heirloom::ScheduleEditor</name>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>Days of the week, from … to</extracomment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>A time begins and ends at the same moment. From 00:00 to 00:00 is the whole day.</source>
        <translation>有一个时段的开始和结束是同一时刻。00:00 到 00:00 表示全天。</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>days of the week, of a row of the schedule</extracomment>
        <translation>星期</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>time of day at which a speed limit begins</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>time of day at which a speed limit ends</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>移除此时段</translation>
    </message>
    <message>
        <source>Add a ti&amp;me</source>
        <translation>添加时段(&amp;M)</translation>
    </message>
</context>
<context>
    <name>heirloom::ServerListModel</name>
    <message>
        <source>Server</source>
        <extracomment>Column of the list of servers</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of servers: in use, put aside, …</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the list of servers</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Column of the list of servers: of the bytes that were downloaded, in percent</extracomment>
        <translation>占比</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>Column of the list of servers: bytes</extracomment>
        <translation>已下载</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Column of the list of servers: how many there are now</extracomment>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Column of the list of servers: how many there were</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>%1, added by you</source>
        <comment>state of a server</comment>
        <translation>%1，由您添加</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The last error: %1</source>
        <translation>最近的错误：%1</translation>
    </message>
    <message>
        <source>put aside until %1</source>
        <translation>在 %1 之前暂不使用</translation>
    </message>
    <message>
        <source>put aside until %1: %2</source>
        <translation>在 %1 之前暂不使用：%2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>not in use now</source>
        <translation>当前未使用</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>did not work: %1</source>
        <translation>未成功：%1</translation>
    </message>
</context>
<context>
    <name>heirloom::Sidebar</name>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tasks</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>tasks</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>tasks</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Queued, waiting or paused</source>
        <translation>排队中、等待中或已暂停</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>tasks</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>tasks</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed or cancelled</source>
        <translation>失败或已取消</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <comment>heading in the side bar</comment>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is the free space of the disk</extracomment>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Newer revision</source>
        <comment>tasks whose sources offer one</comment>
        <translation>有新版本</translation>
    </message>
    <message>
        <source>Their sources offer something newer</source>
        <translation>它们的来源有新版本</translation>
    </message>
    <message>
        <source>Following</source>
        <comment>sources</comment>
        <translation>关注</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>tasks</comment>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Put away: not in a folder, but in the store</source>
        <translation>已收起：不在文件夹中，而在存储中</translation>
    </message>
</context>
<context>
    <name>heirloom::SleepInhibitor</name>
    <message>
        <source>Files are being downloaded</source>
        <extracomment>why the computer does not fall asleep</extracomment>
        <translation>正在下载文件</translation>
    </message>
</context>
<context>
    <name>heirloom::SourcesTab</name>
    <message>
        <source>Counted since the program started</source>
        <translation>自程序启动后的统计</translation>
    </message>
    <message>
        <source>Servers of the task</source>
        <translation>任务的服务器</translation>
    </message>
    <message>
        <source>Add a &amp;mirror…</source>
        <translation>添加镜像(&amp;M)…</translation>
    </message>
    <message>
        <source>Add or replace lin&amp;k…</source>
        <translation>添加或替换链接(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>速度变化</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of a time axis</comment>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedLimitButton</name>
    <message>
        <source>No limit</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>another speed limit</extracomment>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Limit: none</source>
        <translation>限速：无</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>限速：%1</translation>
    </message>
    <message>
        <source>The schedule holds now: %1. At other times:</source>
        <translation>当前按时间表：%1。其他时间：</translation>
    </message>
    <message>
        <source>The schedule limits all downloads together now. It is set in the preferences.</source>
        <translation>当前由时间表限制所有下载的总速度。可在首选项中设置。</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>所有下载合计的速度上限</translation>
    </message>
    <message>
        <source>Limit: %1, by the schedule</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>限速：%1（按时间表）</translation>
    </message>
    <message>
        <source>Limit: none, by the schedule</source>
        <translation>限速：无（按时间表）</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedLimitMenu</name>
    <message>
        <source>Other…</source>
        <extracomment>another speed limit</extracomment>
        <translation>其他…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>Speed Limit</source>
        <translation>限速</translation>
    </message>
</context>
<context>
    <name>heirloom::StorageFigures</name>
    <message>
        <source>stored once %1</source>
        <extracomment>legend of the bar: space that content takes</extracomment>
        <translation>内容占用 %1</translation>
    </message>
    <message>
        <source>archived %1</source>
        <extracomment>legend of the bar: how much space archived tasks take</extracomment>
        <translation>已归档 %1</translation>
    </message>
    <message>
        <source>can be reclaimed %1</source>
        <translation>可回收 %1</translation>
    </message>
    <message>
        <source>free %1</source>
        <extracomment>legend of the bar: free space of the disk</extracomment>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>%1 saved by sharing</source>
        <translation>共享节省 %1</translation>
    </message>
</context>
<context>
    <name>heirloom::StorageList</name>
    <message>
        <source>Add a &amp;storage…</source>
        <translation>添加存储位置(&amp;S)…</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>存储位置</translation>
    </message>
    <message>
        <source>There is none yet. The first download makes one in %1, or you add one now.</source>
        <translation>还没有存储位置。首次下载会在 %1 中创建一个，您也可以现在添加。</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <source>Forget the storage %1</source>
        <translation>移除存储位置 %1</translation>
    </message>
    <message>
        <source>Files are:</source>
        <comment>how they are made, as in &quot;read-only&quot;</comment>
        <translation>文件存放方式：</translation>
    </message>
    <message>
        <source>Left free:</source>
        <comment>space that downloads never fill</comment>
        <translation>保留空间：</translation>
    </message>
    <message>
        <source>used when you choose none</source>
        <extracomment>mark beside a storage</extracomment>
        <translation>未指定时使用</translation>
    </message>
    <message>
        <source>Make %1 the default storage</source>
        <translation>将 %1 设为默认存储位置</translation>
    </message>
</context>
<context>
    <name>heirloom::StoragePage</name>
    <message>
        <source>Reclaim &amp;now</source>
        <translation>立即回收(&amp;N)</translation>
    </message>
    <message>
        <source>Gives back what no task needs any more. Deleted tasks cannot be brought back afterwards.</source>
        <translation>收回不再有任务需要的空间。之后无法再恢复已删除的任务。</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>Compares what should be there with what is there</source>
        <translation>比对应有的内容与实际的内容</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>修复(&amp;P)</translation>
    </message>
    <message>
        <source>Checks, and mends what can be mended</source>
        <translation>检查并修复可以修复的问题</translation>
    </message>
    <message>
        <source>History of the storage</source>
        <translation>存储的历史</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>尚未存储任何内容。</translation>
    </message>
    <message>
        <source>The first download makes a storage in %1</source>
        <translation>首次下载会在 %1 中创建存储位置</translation>
    </message>
    <message>
        <source>You see %1 of files. They take %2.</source>
        <translation>您看到的文件共 %1。实际占用 %2。</translation>
    </message>
    <message>
        <source>%1 kept in reserve</source>
        <translation>预留 %1</translation>
    </message>
    <message>
        <source>all read on %1</source>
        <translation>已于 %1 全部读取</translation>
    </message>
    <message>
        <source>Reclaiming …</source>
        <translation>正在回收…</translation>
    </message>
    <message>
        <source>Reclaimed %1 in %2.</source>
        <translation>已回收 %1（%2）。</translation>
    </message>
    <message>
        <source>Another program is reclaiming right now.</source>
        <translation>另一个程序正在回收空间。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Checking and repairing …</source>
        <translation>正在检查并修复…</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Reclaim %1 &amp;now</source>
        <translation>立即回收 %1(&amp;N)</translation>
    </message>
    <message>
        <source>Checked %1, repaired %2: nothing is wrong.</source>
        <comment>&quot;3 files&quot;, a number</comment>
        <translation>已检查 %1，已修复 %2：一切正常。</translation>
    </message>
    <message>
        <source>Checked %1: nothing is wrong.</source>
        <comment>&quot;3 files&quot;</comment>
        <translation>已检查 %1：一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>Checked %1, repaired %2. %n thing(s) need attention, the first: %3 (%4)</source>
        <translation>
            <numerusform>已检查 %1，已修复 %2。有 %n 项需要处理，第一项：%3（%4）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %1. %n thing(s) need attention, the first: %2 (%3)</source>
        <translation>
            <numerusform>已检查 %1。有 %n 项需要处理，第一项：%2（%3）</numerusform>
        </translation>
    </message>
    <message>
        <source>This storage cannot be read now.</source>
        <translation>现在无法读取此存储位置。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储位置</translation>
    </message>
</context>
<context>
    <name>heirloom::SyncReportView</name>
    <message>
        <source>Reports of the followed source</source>
        <translation>所关注来源的报告</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of the reports on syncs: when, which version, what changed, how much was downloaded</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>已下载</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a followed source, what changed in it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and why it could not be had</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 还有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. The next sync mends it.</source>
        <comment>a file and what is wrong with it</comment>
        <translation>%1：%2。下次同步会修复它。</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>复制链接(&amp;Y)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>&amp;Move to front</source>
        <translation>移到最前(&amp;M)</translation>
    </message>
    <message>
        <source>Move to &amp;back</source>
        <translation>移到最后(&amp;B)</translation>
    </message>
    <message>
        <source>Pr&amp;iority</source>
        <translation>优先级(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <extracomment>priority of a task</extracomment>
        <translation>高(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <extracomment>priority of a task</extracomment>
        <translation>普通(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <extracomment>priority of a task</extracomment>
        <translation>低(&amp;L)</translation>
    </message>
    <message>
        <source>Limit &amp;speed</source>
        <translation>限速(&amp;S)</translation>
    </message>
    <message>
        <source>The downloads of the selected tasks, each, in kB per second (0: no limit):</source>
        <translation>所选任务各自的下载速度，单位为 kB/秒（0：不限）：</translation>
    </message>
    <message>
        <source>Comp&amp;are…</source>
        <translation>比较(&amp;A)…</translation>
    </message>
    <message>
        <source>What another revision has that this one has not; select two tasks to compare them</source>
        <translation>查看另一个版本有而此版本没有的内容；选择两个任务可互相比较</translation>
    </message>
    <message>
        <source>Look for a &amp;newer revision</source>
        <translation>检查新版本(&amp;N)</translation>
    </message>
    <message>
        <source>Follo&amp;w its source…</source>
        <translation>关注其来源(&amp;W)…</translation>
    </message>
    <message>
        <source>Archi&amp;ve…</source>
        <translation>归档(&amp;V)…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Its files leave their folder; everything stays in the store and can be restored</source>
        <translation>其文件会离开文件夹；所有内容都保留在存储中，可以恢复</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>恢复(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Unpack archives…</source>
        <translation>解压压缩包(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskSpace</name>
    <message>
        <source>What deleting each task would free</source>
        <translation>删除各任务可释放的空间</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>What deleting would free</source>
        <translation>删除可释放的空间</translation>
    </message>
    <message>
        <source>area = space that only this task uses</source>
        <translation>面积 = 仅此任务占用的空间</translation>
    </message>
    <message>
        <source>As a &amp;list</source>
        <translation>以列表显示(&amp;L)</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskSpaceModel</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Deleting frees</source>
        <extracomment>head of a column: how much space deleting a task gives back</extracomment>
        <translation>删除可释放</translation>
    </message>
    <message>
        <source>All its files</source>
        <extracomment>head of a column: the size of all files of a task</extracomment>
        <translation>全部文件</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the task table</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Column of the task table: which version of the thing</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Green was here already, blue is downloaded, grey is still to come</source>
        <extracomment>Column of the task table</extracomment>
        <translation>绿色为已有，蓝色为已下载，灰色为尚未下载</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the task table: bytes</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>What did not have to be downloaded, because you have it already</source>
        <extracomment>Column of the task table: bytes that did not have to be downloaded</extracomment>
        <translation>因为已有而无需下载的内容</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the task table</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the task table</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>%1 is a time: &quot;today, 09:12&quot; or &quot;13 Nov&quot;</extracomment>
        <translation>完成于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed</source>
        <translation>
            <numerusform>%Ln 个文件失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>state of a task</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 downloaded, %4 to come</source>
        <extracomment>Read out by a screen reader. %1 is a share: &quot;61 %&quot;; %2, %3 and %4 are numbers of files: &quot;999 files&quot;</extracomment>
        <translation>%1：保留 %2，已下载 %3，待下载 %4</translation>
    </message>
    <message>
        <source>its source offers something newer</source>
        <comment>than a task</comment>
        <translation>其来源有新版本</translation>
    </message>
    <message>
        <source>%1 is newer</source>
        <comment>a revision</comment>
        <translation>%1 是较新的版本</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>the revision of a task, and that there is a newer one</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <extracomment>state of a task: what it has got is an archive, and its members are made files</extracomment>
        <translation>正在解压</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskView</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskWatch</name>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 已删除。</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>%1 已完成。</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>%1 is a task, %2 says why</extracomment>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>%1 waits for %2 of disk space.</source>
        <translation>%1 在等待 %2 磁盘空间。</translation>
    </message>
    <message>
        <source>%1 waits for disk space.</source>
        <translation>%1 在等待磁盘空间。</translation>
    </message>
</context>
<context>
    <name>heirloom::TokenDialog</name>
    <message>
        <source>Add a token</source>
        <translation>添加令牌</translation>
    </message>
    <message>
        <source>Replace a token</source>
        <translation>替换令牌</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>服务器(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>Waiting for the keychain …</source>
        <translation>正在等待密钥环…</translation>
    </message>
</context>
<context>
    <name>heirloom::TokenList</name>
    <message>
        <source>Add a &amp;token…</source>
        <translation>添加令牌(&amp;T)…</translation>
    </message>
    <message>
        <source>Servers that have a token</source>
        <translation>已有令牌的服务器</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <translation>替换 %1 的令牌</translation>
    </message>
    <message>
        <source>Remove the token of %1</source>
        <translation>移除 %1 的令牌</translation>
    </message>
    <message>
        <source>Remove a token</source>
        <translation>移除令牌</translation>
    </message>
    <message>
        <source>Remove the token of %1 from the keychain?</source>
        <translation>从密钥环中移除 %1 的令牌吗？</translation>
    </message>
    <message>
        <source>To use it again you will have to enter it again.</source>
        <translation>如需再次使用，必须重新输入。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Waiting for the keychain …</source>
        <translation>正在等待密钥环…</translation>
    </message>
</context>
<context>
    <name>heirloom::TrayIcon</name>
    <message>
        <source>&amp;Open Heirloom</source>
        <translation>打开 Heirloom(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add from clipboard</source>
        <translation>从剪贴板添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>全部暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>全部继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Heirloom: something needs your attention</source>
        <translation>Heirloom：有事项需要您处理</translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) paused</source>
        <translation>
            <numerusform>Heirloom：%n 个下载已暂停</numerusform>
        </translation>
    </message>
    <message>
        <source>Heirloom: nothing to do</source>
        <translation>Heirloom：没有任务</translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) waiting</source>
        <translation>
            <numerusform>Heirloom：%n 个下载等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) active</source>
        <translation>
            <numerusform>Heirloom：%n 个下载进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) active, %1</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>
            <numerusform>Heirloom：%n 个下载进行中，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还没有任何记录</translation>
    </message>
    <message>
        <source>&amp;Sync followed sources now</source>
        <translation>立即同步关注的来源(&amp;S)</translation>
    </message>
</context>
<context>
    <name>heirloom::Treemap</name>
    <message numerus="yes">
        <source>%Ln smaller task(s)</source>
        <translation>
            <numerusform>%Ln 个较小的任务</numerusform>
        </translation>
    </message>
    <message>
        <source>No task has space of its own: what each of them shows, others show too.</source>
        <translation>没有任务独占空间：每个任务显示的内容其他任务也在显示。</translation>
    </message>
</context>
<context>
    <name>heirloom::UnpackDialog</name>
    <message>
        <source>And &amp;always, in later revisions too</source>
        <translation>以后的版本也始终解压(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Unpack</source>
        <translation>解压(&amp;U)</translation>
    </message>
    <message>
        <source>Unpack</source>
        <extracomment>title of the dialog that asks which archives to unpack</extracomment>
        <translation>解压</translation>
    </message>
    <message>
        <source>Archives of %1</source>
        <translation>%1 的压缩包</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>is about to be unpacked</source>
        <comment>an archive</comment>
        <translation>即将解压</translation>
    </message>
    <message numerus="yes">
        <source>unpacked, but for %n</source>
        <comment>entries of an archive</comment>
        <translation>
            <numerusform>已解压，%n 个条目除外</numerusform>
        </translation>
    </message>
    <message>
        <source>unpacked</source>
        <comment>an archive</comment>
        <translation>已解压</translation>
    </message>
    <message>
        <source>could not be unpacked</source>
        <comment>an archive</comment>
        <translation>无法解压</translation>
    </message>
    <message>
        <source>not unpacked</source>
        <comment>an archive</comment>
        <translation>未解压</translation>
    </message>
    <message>
        <source>This task has no archive that can be unpacked: zip, 7z, or tar, plain or compressed.</source>
        <translation>此任务没有可以解压的压缩包：zip、7z 或 tar（压缩或未压缩）。</translation>
    </message>
    <message>
        <source>Each is unpacked into a folder beside it. Files that you have already take no space again, and the archive stays.</source>
        <translation>每个压缩包都解压到旁边的文件夹中。已有的文件不另占空间，压缩包会保留。</translation>
    </message>
</context>
<context>
    <name>heirloom::UnpackFlow</name>
    <message>
        <source>&amp;Unpack…</source>
        <translation>解压(&amp;X)…</translation>
    </message>
    <message numerus="yes">
        <source>%1 has brought %n archive(s).</source>
        <extracomment>%1 is the name of a task</extracomment>
        <translation>
            <numerusform>%1 中有 %n 个压缩包。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The ledger to work with.</source>
        <translation>要使用的任务记录。</translation>
    </message>
    <message>
        <source>Links or files to offer in the add dialog.</source>
        <translation>要在添加对话框中提供的链接或文件。</translation>
    </message>
    <message>
        <source>The list of your downloads is in %1. Your files were not touched.</source>
        <translation>您的下载列表位于 %1。您的文件未受影响。</translation>
    </message>
    <message>
        <source>Downloads what is new and keeps what you have. If it runs already, its window comes to the front and takes the links.</source>
        <translation>只下载新的内容，沿用已有的内容。如果程序已在运行，其窗口会移到最前并接收这些链接。</translation>
    </message>
    <message>
        <source>Start without a window, as an icon in the tray; minimized where there is no tray.</source>
        <translation>启动时不显示窗口，只显示托盘图标；没有托盘时最小化。</translation>
    </message>
    <message>
        <source>Open the add dialog.</source>
        <translation>打开添加对话框。</translation>
    </message>
    <message>
        <source>Pause all downloads.</source>
        <translation>暂停所有下载。</translation>
    </message>
</context>
</TS>
