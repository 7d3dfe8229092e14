<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Cause</name>
    <message>
        <source>connection refused</source>
        <translation>接続を拒否されました</translation>
    </message>
    <message>
        <source>the server closed the connection early</source>
        <translation>サーバーが途中で接続を閉じました</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>ホスト名が見つかりません</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>時間切れです</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>TLSハンドシェイクに失敗しました</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>the proxy cannot be reached</source>
        <translation>プロキシに接続できません</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>プロキシがパスワードを求めています</translation>
    </message>
    <message>
        <source>check the login of the proxy, and whether the link needs one too</source>
        <translation>プロキシのログインと、リンクにもログインが必要かどうかを確認してください</translation>
    </message>
    <message>
        <source>the connection failed (network error %1)</source>
        <translation>接続に失敗しました（ネットワークエラー%1）</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>リダイレクトが多すぎます</translation>
    </message>
    <message>
        <source>ended after %1 of %2 bytes</source>
        <translation>%2バイト中%1バイトで終わりました</translation>
    </message>
    <message>
        <source>the certificate of %1 is refused, because %2</source>
        <translation>%1の証明書は拒否されました。理由：%2</translation>
    </message>
    <message>
        <source>check the address and the clock of this computer, or ask the operator of that server</source>
        <translation>アドレスとこのコンピューターの時計を確認するか、サーバーの管理者に問い合わせてください</translation>
    </message>
    <message>
        <source>if you trust that source, add the link of the file yourself</source>
        <translation>その取得元を信頼する場合は、ファイルのリンクをご自分で追加してください</translation>
    </message>
    <message>
        <source>the servers do not send parts that fit together</source>
        <translation>サーバーから送られる部分同士が一致しません</translation>
    </message>
    <message>
        <source>expected %1 bytes, got %2</source>
        <translation>%1バイトのはずが%2バイトでした</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>%1のはずが%2でした</translation>
    </message>
    <message>
        <source>source &apos;%1&apos;</source>
        <translation>取得元「%1」</translation>
    </message>
    <message>
        <source>give an http:// or https:// link, a repository as hf:OWNER/NAME, zenodo:NUMBER or github:OWNER/NAME, or the path of a local file: one file, a Heirloom manifest, a Metalink, a checksum list such as SHA256SUMS, the bagit.txt of a bag, an aria2 input file, or a text file with one link a line</source>
        <translation>http://またはhttps://のリンク、hf:OWNER/NAME・zenodo:NUMBER・github:OWNER/NAMEの形のリポジトリ、またはローカルファイルのパス（単独のファイル、Heirloomマニフェスト、Metalink、SHA256SUMSなどのチェックサム一覧、バッグのbagit.txt、aria2の入力ファイル、1行に1つのリンクを書いたテキストファイル）を指定してください</translation>
    </message>
    <message>
        <source>the source describes nothing</source>
        <translation>取得元に何も記述されていません</translation>
    </message>
    <message>
        <source>every entry of the source was refused; the first</source>
        <translation>取得元のすべての項目が拒否されました。最初の項目</translation>
    </message>
    <message>
        <source>the server answered without content</source>
        <translation>サーバーの応答に内容がありません</translation>
    </message>
    <message>
        <source>not a file but a folder</source>
        <translation>ファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>the document is not a Heirloom manifest: it states no format</source>
        <translation>この文書はHeirloomマニフェストではありません（形式が書かれていません）</translation>
    </message>
    <message>
        <source>the manifest has no list of files</source>
        <translation>マニフェストにファイルの一覧がありません</translation>
    </message>
    <message>
        <source>fetch the manifest again, or ask its publisher</source>
        <translation>マニフェストを取得し直すか、公開者に問い合わせてください</translation>
    </message>
    <message>
        <source>the document is no Metalink</source>
        <translation>この文書はMetalinkではありません</translation>
    </message>
    <message>
        <source>the Metalink is not well formed in line %1</source>
        <translation>Metalinkの%1行目が正しい形式ではありません</translation>
    </message>
    <message>
        <source>a URL is neither http nor https</source>
        <translation>httpでもhttpsでもないアドレスがあります</translation>
    </message>
    <message>
        <source>a URL contains a user name or password</source>
        <translation>ユーザー名またはパスワードを含むアドレスがあります</translation>
    </message>
    <message>
        <source>a URL is malformed</source>
        <translation>正しくない形のアドレスがあります</translation>
    </message>
    <message>
        <source>none of the %1 sources of %2 answers, the last</source>
        <translation>%2の%1個の取得元はどれも応答しません。最後の取得元</translation>
    </message>
    <message>
        <source>no free folder name for %1</source>
        <translation>%1に使えるフォルダー名が残っていません</translation>
    </message>
    <message>
        <source>name a folder that is there and can be read</source>
        <translation>存在していて読み取れるフォルダーを指定してください</translation>
    </message>
    <message>
        <source>%1 is no mirror</source>
        <translation>%1はミラーではありません</translation>
    </message>
    <message>
        <source>give an http or https address</source>
        <translation>httpまたはhttpsのアドレスを指定してください</translation>
    </message>
    <message>
        <source>%1 holds a password</source>
        <translation>%1にパスワードが含まれています</translation>
    </message>
    <message>
        <source>it would be written down: leave it out</source>
        <translation>記録されてしまうため、取り除いてください</translation>
    </message>
    <message>
        <source>there is no task %1</source>
        <translation>タスク%1はありません</translation>
    </message>
    <message>
        <source>there is no deleted task %1</source>
        <translation>削除されたタスク%1はありません</translation>
    </message>
    <message>
        <source>task %1 was changed by somebody else meanwhile</source>
        <translation>その間にタスク%1が別のところで変更されました</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>もう一度確認してください</translation>
    </message>
    <message>
        <source>cancel it first, then delete it</source>
        <translation>先にキャンセルしてから削除してください</translation>
    </message>
    <message>
        <source>only failed and cancelled tasks can be tried again</source>
        <translation>再試行できるのは、失敗またはキャンセルしたタスクだけです</translation>
    </message>
    <message>
        <source>compare it when that is done</source>
        <translation>それが終わってから比較してください</translation>
    </message>
    <message>
        <source>a folder of that name is there</source>
        <translation>同じ名前のフォルダーがあります</translation>
    </message>
    <message>
        <source>move the folder away, then retry</source>
        <translation>そのフォルダーを移動してから再試行してください</translation>
    </message>
    <message>
        <source>a file of that name has just appeared</source>
        <translation>同じ名前のファイルがたった今現れました</translation>
    </message>
    <message>
        <source>the file that stood there is gone or changed</source>
        <translation>そこにあったファイルがなくなったか、変更されています</translation>
    </message>
    <message>
        <source>the stored content has another size</source>
        <translation>保存した内容の大きさが異なります</translation>
    </message>
    <message>
        <source>the disk has room for %1 more files, and %2 are to come, with their folders</source>
        <translation>ディスクに置けるファイルはあと%1個ですが、フォルダーを含めてこれから%2個が来ます</translation>
    </message>
    <message>
        <source>remove files from that disk, however small</source>
        <translation>そのディスクからファイルを、小さくてもよいので取り除いてください</translation>
    </message>
    <message>
        <source>make the disk writable again, then retry the task</source>
        <translation>ディスクを書き込み可能に戻してから、タスクを再試行してください</translation>
    </message>
    <message>
        <source>%1 is on another volume</source>
        <translation>%1は別のボリュームにあります</translation>
    </message>
    <message>
        <source>choose a folder on the volume of the storage, or add a storage on the other volume</source>
        <translation>ストレージと同じボリュームのフォルダーを選ぶか、別のボリュームにストレージを追加してください</translation>
    </message>
    <message>
        <source>the folder of the storage %1 is not there, or another disk is mounted: %2</source>
        <translation>ストレージ%1のフォルダーがないか、別のディスクがマウントされています：%2</translation>
    </message>
    <message>
        <source>mount it and try again</source>
        <translation>マウントしてからもう一度試してください</translation>
    </message>
    <message>
        <source>open the storage &quot;%1&quot; in %2</source>
        <translation>%2のストレージ「%1」を開く処理</translation>
    </message>
    <message>
        <source>the storage is marked dirty</source>
        <translation>ストレージは修復が必要とされています</translation>
    </message>
    <message>
        <source>run `heirloom-cli audit --heal`</source>
        <translation>ストレージのページで修復するか、`heirloom-cli audit --heal`を実行してください</translation>
    </message>
    <message>
        <source>another process has worked on this storage for too long</source>
        <translation>別のプロセスがこのストレージを長く使い続けています</translation>
    </message>
    <message>
        <source>another process has written to the ledger for too long</source>
        <translation>別のプロセスが台帳に長く書き込み続けています</translation>
    </message>
    <message>
        <source>the ledger could not be written</source>
        <translation>台帳に書き込めませんでした</translation>
    </message>
    <message>
        <source>something is kept in this storage or followed into it, or can still be undeleted</source>
        <translation>このストレージには内容が残っているか、ここへ取り込む購読があるか、まだ元に戻せるものがあります</translation>
    </message>
    <message>
        <source>unsubscribe, delete its tasks and reclaim its space first</source>
        <translation>先に購読をやめ、そのタスクを削除し、容量を解放してください</translation>
    </message>
    <message>
        <source>%1 is the default storage</source>
        <translation>%1は既定のストレージです</translation>
    </message>
    <message>
        <source>make another one the default first</source>
        <translation>先に別のストレージを既定にしてください</translation>
    </message>
    <message>
        <source>the storage %1 is in %2</source>
        <translation>ストレージ%1は%2にあります</translation>
    </message>
    <message>
        <source>choose another name and folder, or use it as it is</source>
        <translation>別の名前とフォルダーを選ぶか、そのまま使ってください</translation>
    </message>
    <message>
        <source>make the storage&apos;s folder %1</source>
        <translation>ストレージのフォルダー%1の作成</translation>
    </message>
    <message>
        <source>make the store in %1</source>
        <translation>%1でのストレージの作成</translation>
    </message>
    <message>
        <source>there is no program %1</source>
        <translation>プログラム%1はありません</translation>
    </message>
    <message>
        <source>write its whole path, or install it</source>
        <translation>完全なパスを書くか、インストールしてください</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>%1は実行できません</translation>
    </message>
    <message>
        <source>make it executable: chmod +x</source>
        <translation>実行可能にしてください：chmod +x</translation>
    </message>
    <message>
        <source>no keychain of the desktop answers</source>
        <translation>デスクトップのキーチェーンが応答しません</translation>
    </message>
    <message>
        <source>start one (GNOME Keyring, KWallet), or use --token-file or ~/.netrc</source>
        <translation>キーチェーン（GNOME Keyring、KWallet）を起動するか、--token-fileまたは~/.netrcを使ってください</translation>
    </message>
    <message>
        <source>the keychain was not opened</source>
        <translation>キーチェーンが開かれませんでした</translation>
    </message>
    <message>
        <source>unlock it and try again</source>
        <translation>ロックを解除してからもう一度試してください</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>look whether it asks for its password</source>
        <translation>パスワードを求めていないか確認してください</translation>
    </message>
    <message>
        <source>start at login</source>
        <translation>ログイン時の起動</translation>
    </message>
    <message>
        <source>%1 (by way of the proxy %2)</source>
        <translation>%1（プロキシ%2経由）</translation>
    </message>
    <message>
        <source>make directory %1</source>
        <translation>フォルダー%1の作成</translation>
    </message>
    <message>
        <source>open directory %1</source>
        <translation>フォルダー%1を開く処理</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1を開く処理</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>%1の作成</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1の読み取り</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1への書き込み</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>そのようなファイルやフォルダーはありません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空き容量がありません</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの割り当てを超えました</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ファイルシステムは読み取り専用です</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>the ledger has schema version %1, this program knows %2</source>
        <translation>台帳のスキーマはバージョン%1ですが、このプログラムが扱えるのは%2です</translation>
    </message>
    <message>
        <source>use the newer version of Heirloom that wrote it; or put the copy of before, %1, in its place</source>
        <translation>それを書き込んだ新しいバージョンのHeirloomを使うか、以前のコピー%1を代わりに置いてください</translation>
    </message>
    <message>
        <source>use the newer version of Heirloom that wrote it; or move it away, and run `heirloom-cli rebuild DIR` with the storage&apos;s folder</source>
        <translation>それを書き込んだ新しいバージョンのHeirloomを使うか、それを別の場所に移し、ストレージのフォルダーを指定して`heirloom-cli rebuild DIR`を実行してください</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>アーカイブは壊れています</translation>
    </message>
    <message>
        <source>the archive is encrypted</source>
        <translation>アーカイブは暗号化されています</translation>
    </message>
    <message>
        <source>unpack it by hand, with a program that asks for its password</source>
        <translation>パスワードを尋ねるプログラムを使って、ご自身で展開してください</translation>
    </message>
    <message>
        <source>the archive cannot be unpacked</source>
        <translation>アーカイブを展開できません</translation>
    </message>
    <message>
        <source>unpack it by hand, with the program that made it</source>
        <translation>作成に使われたプログラムで、ご自身で展開してください</translation>
    </message>
    <message>
        <source>it is no zip, tar or 7z, or its beginning is damaged</source>
        <translation>zip、tar、7z のいずれでもないか、先頭が壊れています</translation>
    </message>
    <message>
        <source>it is one of several parts</source>
        <translation>複数に分割されたもののひとつです</translation>
    </message>
    <message>
        <source>the archive is too much to unpack</source>
        <translation>アーカイブは大きすぎて展開できません</translation>
    </message>
    <message>
        <source>unpack it by hand, if you trust where it comes from</source>
        <translation>出所を信頼できる場合は、ご自身で展開してください</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>%1 個を超えるファイルが入っています</translation>
    </message>
    <message>
        <source>more than %1 bytes come out of it</source>
        <translation>展開すると %1 バイトを超えます</translation>
    </message>
    <message>
        <source>it becomes more than %1 times as large</source>
        <translation>大きさが %1 倍を超えます</translation>
    </message>
    <message>
        <source>it takes more memory than it may have</source>
        <translation>許されたメモリでは足りません</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>シンボリックリンクです</translation>
    </message>
    <message>
        <source>it is a hard link to another file</source>
        <translation>別のファイルへのハードリンクです</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>デバイスです</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>its name cannot be read</source>
        <translation>名前を読み取れません</translation>
    </message>
    <message>
        <source>a link to Heirloom was refused</source>
        <translation>Heirloom へのリンクを拒否しました</translation>
    </message>
    <message>
        <source>this version of Heirloom does not understand it</source>
        <translation>このバージョンの Heirloom では解釈できません</translation>
    </message>
    <message>
        <source>it offers neither something on the web nor a repository</source>
        <translation>ウェブ上のものでもリポジトリでもありません</translation>
    </message>
    <message>
        <source>the address contains a user name or password</source>
        <translation>アドレスにユーザー名またはパスワードが含まれています</translation>
    </message>
    <message>
        <source>tell whoever made it</source>
        <translation>作成者に知らせてください</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <extracomment>%n is a number of files, %1 their size</extracomment>
        <translation>
            <numerusform>%n個のファイル、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>task %1, %2: %3</source>
        <extracomment>number and name of a task, amounts such as &quot;999 files, 47.0 GB&quot;</extracomment>
        <translation>タスク%1、%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, amount</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>  kept from what you already have: %1</source>
        <comment>an amount</comment>
        <translation>  手元のものを再利用：%1</translation>
    </message>
    <message>
        <source>  to download: %1 · %2 free</source>
        <comment>an amount, and the free space of the disk</comment>
        <translation>  ダウンロードするもの：%1 · 空き%2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>an entry of a source</comment>
        <translation>拒否しました：%1</translation>
    </message>
    <message>
        <source>another program ended task %1 before it was done, it is %2 now: `heirloom-cli resume %1` or `retry %1`, then `run`, finishes it</source>
        <extracomment>%2 is a state: paused, cancelled, …</extracomment>
        <translation>タスク%1は完了前に別のプログラムによって終えられ、現在の状態は「%2」です：`heirloom-cli resume %1`または`retry %1`の後に`run`を実行すると完了します</translation>
    </message>
    <message>
        <source>moved in: %1</source>
        <comment>an amount</comment>
        <translation>移動しました：%1</translation>
    </message>
    <message>
        <source>left where it is, since it was changed meanwhile: %1</source>
        <comment>a file</comment>
        <translation>途中で変更されたため、そのまま残しました：%1</translation>
    </message>
    <message>
        <source>left in place, it was changed or another task shows it: %1</source>
        <comment>a file</comment>
        <translation>変更されているか別のタスクが使っているため、そのまま残しました：%1</translation>
    </message>
    <message>
        <source>deleted, %1 given back</source>
        <translation>削除しました。%1が空きました</translation>
    </message>
    <message>
        <source>deleted; %1 can be reclaimed, `undelete %2` brings it back</source>
        <translation>削除しました。%1を解放できます。`undelete %2`で元に戻せます</translation>
    </message>
    <message>
        <source>%1 %2 [%3] %4 %  %5/s  %6 of %7 files</source>
        <comment>name, revision, a bar, percent, bytes per second</comment>
        <translation>%1 %2 [%3] %4%  %5/s  %6 / %7ファイル</translation>
    </message>
    <message>
        <source>task %1 is %2; `heirloom-cli run` goes on with it then</source>
        <comment>%2 is what it is waiting for</comment>
        <translation>タスク%1：%2。その後`heirloom-cli run`で続きを行えます</translation>
    </message>
    <message>
        <source>task %1 is waiting for its source; `heirloom-cli run` tries again</source>
        <translation>タスク%1は取得元を待っています。`heirloom-cli run`でもう一度試せます</translation>
    </message>
    <message>
        <source>task %1 is %2; delete tasks you no longer need, or `heirloom-cli gc --now`</source>
        <comment>%2 is what it is waiting for</comment>
        <translation>タスク%1：%2。不要なタスクを削除するか、`heirloom-cli gc --now`を実行してください</translation>
    </message>
    <message>
        <source>task %1 failed: `heirloom-cli show %1 --files` says where, `retry %1` tries again</source>
        <translation>タスク%1は失敗しました：`heirloom-cli show %1 --files`で場所を確認でき、`retry %1`でもう一度試せます</translation>
    </message>
    <message>
        <source>kept %1 · downloaded %2</source>
        <comment>amounts such as 999 files, 47.0 GB</comment>
        <translation>再利用%1 · ダウンロード%2</translation>
    </message>
    <message>
        <source>%1  %2 %3  %4  %5 of %6 files, %7  kept %8</source>
        <comment>number, name, revision and state of a task; its files</comment>
        <translation>%1  %2 %3  %4  %5 / %6ファイル、%7  再利用%8</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a file</comment>
        <translation>再利用</translation>
    </message>
    <message>
        <source>downloaded</source>
        <comment>a file</comment>
        <translation>ダウンロード済み</translation>
    </message>
    <message>
        <source>limited to %1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/sに制限</translation>
    </message>
    <message>
        <source>no limit of its own</source>
        <comment>a task</comment>
        <translation>個別の制限なし</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>a file</comment>
        <translation>除外：%1</translation>
    </message>
    <message>
        <source>storage %1 in %2</source>
        <comment>name, folder</comment>
        <translation>ストレージ%1（%2）</translation>
    </message>
    <message>
        <source>%1 is the default storage now</source>
        <translation>%1を既定のストレージにしました</translation>
    </message>
    <message>
        <source>another process is reclaiming already</source>
        <translation>別のプロセスがすでに解放を行っています</translation>
    </message>
    <message>
        <source>would reclaim %1; %2 still in their grace period</source>
        <extracomment>%1 is an amount such as &quot;3 files, 1.2 GB&quot;, %2 a number of files</extracomment>
        <translation>%1を解放できます。%2はまだ猶予期間中です</translation>
    </message>
    <message>
        <source>reclaimed %1; %2 still in their grace period</source>
        <translation>%1を解放しました。%2はまだ猶予期間中です</translation>
    </message>
    <message>
        <source>read %1, %2 wrong; all content has been read</source>
        <extracomment>%1 is an amount such as &quot;3 files, 1.2 GB&quot;, %2 a number of files</extracomment>
        <translation>%1を読み取り、異常は%2です。すべての内容を読み取りました</translation>
    </message>
    <message>
        <source>read %1, %2 wrong; the next call goes on from here</source>
        <translation>%1を読み取り、異常は%2です。次回はここから続けます</translation>
    </message>
    <message>
        <source>`heirloom-cli audit --heal` repairs it</source>
        <translation>`heirloom-cli audit --heal`で修復できます</translation>
    </message>
    <message>
        <source>repaired</source>
        <comment>a file that was wrong</comment>
        <translation>修復しました</translation>
    </message>
    <message>
        <source>checked %1, %2 wrong, %3 repaired</source>
        <comment>numbers of files</comment>
        <translation>確認%1、異常%2、修復%3</translation>
    </message>
    <message>
        <source>`heirloom-cli run` brings back what is missing</source>
        <translation>`heirloom-cli run`で不足分を取り戻せます</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n reference(s)  %3</source>
        <extracomment>checksum and size of a content, how many files show it, and its state</extracomment>
        <translation>
            <numerusform>%1  %2  参照%n件  %3</numerusform>
        </translation>
    </message>
    <message>
        <source>you see %1 of files; they take %2 (%3 saved by sharing)</source>
        <translation>見えているファイルは%1、実際の使用量は%2です（共有により%3を節約）</translation>
    </message>
    <message>
        <source>%1 can be reclaimed, %2 free</source>
        <translation>%1を解放できます。空き%2</translation>
    </message>
    <message>
        <source>  %1  %2 %3  shows %4, deleting it frees %5</source>
        <comment>number, name and revision of a task</comment>
        <translation>  %1  %2 %3  合計%4、削除すると%5が空きます</translation>
    </message>
    <message numerus="yes">
        <source>found %n task(s)</source>
        <translation>
            <numerusform>%n個のタスクが見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>追加 %1、%2</translation>
    </message>
    <message>
        <source>%1 changed, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>変更 %1、%2</translation>
    </message>
    <message>
        <source>%1 with contents that nothing tells apart, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>内容を区別できないもの %1、%2</translation>
    </message>
    <message>
        <source>%1 moved, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>移動 %1、%2</translation>
    </message>
    <message>
        <source>%1 removed, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>削除 %1、%2</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>%1 unchanged, %2</source>
        <comment>a number of files, and their size</comment>
        <translation>変更なし %1、%2</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <comment>a number of files</comment>
        <translation>除外 %1</translation>
    </message>
    <message>
        <source>to download: at least %1</source>
        <comment>a size</comment>
        <translation>ダウンロード予定: %1 以上</translation>
    </message>
    <message>
        <source>to download: %1</source>
        <comment>a size</comment>
        <translation>ダウンロード予定: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the source cannot be used; `add --dry-run` says why</source>
        <translation>
            <numerusform>ソースの %n 件の項目は使用できません。理由は `add --dry-run` でわかります</numerusform>
        </translation>
    </message>
    <message>
        <source>The result could not be written; make room where it is written to, then ask again.</source>
        <translation>結果を書き込めませんでした。書き込み先に空きを作ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>following %1; `heirloom-cli sync %1` looks now</source>
        <comment>a name</comment>
        <translation>%1 の追跡を始めました。`heirloom-cli sync %1` で今すぐ確認します</translation>
    </message>
    <message>
        <source>%1  %2  last %3, next %4  %5</source>
        <comment>name, state, times, source</comment>
        <translation>%1  %2  前回 %3、次回 %4  %5</translation>
    </message>
    <message>
        <source>%1 is not followed any more; what it brought stays</source>
        <comment>a name</comment>
        <translation>%1 の追跡をやめました。取得したものは残ります</translation>
    </message>
    <message>
        <source>task %1, %2: nothing newer</source>
        <comment>number, name and revision</comment>
        <translation>タスク %1、%2: 新しいものはありません</translation>
    </message>
    <message>
        <source>task %1, %2: there is something newer; `heirloom-cli diff %1` says what</source>
        <comment>number, name and revision</comment>
        <translation>タスク %1、%2: 新しいものがあります。`heirloom-cli diff %1` で内容がわかります</translation>
    </message>
    <message>
        <source>task %1, %2: there is %3; `heirloom-cli diff %1` says what is different</source>
        <comment>number, name and revision, the newer revision</comment>
        <translation>タスク %1、%2: %3 があります。`heirloom-cli diff %1` で違いがわかります</translation>
    </message>
    <message>
        <source>archived, %1 packed; `restore %2` brings it back</source>
        <comment>an amount such as 3 files, 1.2 GB</comment>
        <translation>アーカイブしました（まとめたもの：%1）。`restore %2`で復元できます</translation>
    </message>
    <message>
        <source>the task is archived, but its small files stay unpacked: %1</source>
        <comment>why</comment>
        <translation>タスクはアーカイブしましたが、小さなファイルはまとめられていません：%1</translation>
    </message>
    <message>
        <source>restored %1</source>
        <comment>an amount such as 3 files, 1.2 GB</comment>
        <translation>%1を復元しました</translation>
    </message>
    <message>
        <source>nothing to merge</source>
        <translation>統合するものはありません</translation>
    </message>
    <message>
        <source>merged: %1 before, %2 now</source>
        <translation>統合しました：統合前%1、現在%2</translation>
    </message>
    <message>
        <source>exported to %1, %2</source>
        <comment>a file and its size</comment>
        <translation>%1 に書き出しました、%2</translation>
    </message>
    <message>
        <source>unpacked: %1</source>
        <comment>an archive</comment>
        <translation>展開しました：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not become files; `heirloom-cli log --kind entry.refused` names them</source>
        <translation>
            <numerusform>%1：%n件の項目をファイルにできませんでした。`heirloom-cli log --kind entry.refused`で確認できます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>at least %1</source>
        <comment>a size</comment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>size not known yet</source>
        <translation>サイズは未確認</translation>
    </message>
    <message>
        <source>sizes not known yet</source>
        <translation>サイズは未確認</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1,000 files, 48 GB</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>残り%Ln秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>残り%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>残り%Ln時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>残り%Ln日</numerusform>
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
        <translation>今日 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>At certain &amp;times:</source>
        <translation>特定の時間帯(&amp;T)：</translation>
    </message>
    <message>
        <source>Of several rows for one moment the first counts. At all other times the limit above holds.</source>
        <translation>同じ時刻に複数の行が当てはまるときは、最初の行が有効です。それ以外の時間は上の制限に従います。</translation>
    </message>
    <message>
        <source>Single s&amp;ervers:</source>
        <translation>個別のサーバー(&amp;E)：</translation>
    </message>
    <message>
        <source>*.example.org stands for all servers below that name.</source>
        <translation>*.example.orgは、その名前の下にあるすべてのサーバーを表します。</translation>
    </message>
    <message>
        <source>Give an address that begins with https:// or http://</source>
        <translation>https://またはhttp://で始まるアドレスを入力してください</translation>
    </message>
    <message>
        <source>Leave the password out: it would be written down here.</source>
        <translation>パスワードは書かないでください：ここにそのまま記録されます。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice of the language</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C)：</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice of light or dark colours</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>起動と終了</translation>
    </message>
    <message>
        <source>&amp;Start when you log in</source>
        <translation>ログイン時に起動する(&amp;S)</translation>
    </message>
    <message>
        <source>Without a window, so that downloads go on where they were.</source>
        <translation>ウィンドウを開かずに、ダウンロードを前回の続きから再開します。</translation>
    </message>
    <message>
        <source>Closing the &amp;window:</source>
        <translation>ウィンドウを閉じたとき(&amp;W)：</translation>
    </message>
    <message>
        <source>asks what to do</source>
        <comment>what closing the window does</comment>
        <translation>確認する</translation>
    </message>
    <message>
        <source>keeps downloading</source>
        <comment>what closing the window does</comment>
        <translation>ダウンロードを続ける</translation>
    </message>
    <message>
        <source>quits</source>
        <comment>what closing the window does</comment>
        <translation>終了する</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Downloads go to the default storage unless you choose another. Content is shared within a storage. What is changed here counts for what comes; files that are there stay as they are.</source>
        <translation>別のストレージを選ばない限り、ダウンロードは既定のストレージに入ります。内容は同じストレージの中で共有されます。ここでの変更は今後のものに適用され、既存のファイルはそのままです。</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>page of the preferences: how things are downloaded</extracomment>
        <translation>転送</translation>
    </message>
    <message>
        <source> kB/s</source>
        <comment>after a number</comment>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Tasks at &amp;once:</source>
        <translation>同時に進めるタスク数(&amp;O)：</translation>
    </message>
    <message>
        <source>F&amp;iles at once:</source>
        <translation>同時に取得するファイル数(&amp;I)：</translation>
    </message>
    <message>
        <source>Of all tasks together. Many small files from far away come faster.</source>
        <translation>すべてのタスクの合計です。遠くにある多数の小さなファイルを速く取得できます。</translation>
    </message>
    <message>
        <source>Connections for a &amp;file:</source>
        <translation>1ファイルあたりの接続数(&amp;F)：</translation>
    </message>
    <message>
        <source>Large files come over several, from all their servers together.</source>
        <translation>大きなファイルは、提供しているすべてのサーバーから複数の接続で取得します。</translation>
    </message>
    <message>
        <source>Of these to one &amp;server:</source>
        <translation>うち1台のサーバーへの接続数(&amp;S)：</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>All &amp;downloads together:</source>
        <translation>すべてのダウンロードの合計(&amp;D)：</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloading</source>
        <translation>ダウンロード中はコンピューターをスリープさせない(&amp;K)</translation>
    </message>
    <message>
        <source>The screen may still turn dark.</source>
        <translation>画面は消えることがあります。</translation>
    </message>
    <message>
        <source>Slow servers</source>
        <translation>遅いサーバー</translation>
    </message>
    <message>
        <source>&amp;Leave those slower than:</source>
        <translation>これより遅いサーバーの使用をやめる(&amp;L)：</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>in place of a number: never leave slow servers, never read and compare</extracomment>
        <translation>行わない</translation>
    </message>
    <message>
        <source>fo&amp;r longer than:</source>
        <translation>遅い状態が続く時間(&amp;R)：</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>What is missing then comes from another server of the same file.</source>
        <translation>残りの部分は、同じファイルを提供する別のサーバーから取得します。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>プロキシ(&amp;X)：</translation>
    </message>
    <message>
        <source>&amp;Pause downloads on metered connections</source>
        <translation>従量制課金接続ではダウンロードを一時停止する(&amp;P)</translation>
    </message>
    <message>
        <source>They go on by themselves when you are back on another one.</source>
        <translation>別の接続に戻ると自動的に再開します。</translation>
    </message>
    <message>
        <source>Let sources on the internet name &amp;addresses in your network</source>
        <translation>インターネット上の取得元がローカルネットワーク内のアドレスを指すことを許可する(&amp;A)</translation>
    </message>
    <message>
        <source>Allow this only if you trust them: such a link can reach your router and other devices.</source>
        <translation>信頼できる場合にのみ許可してください：そのようなリンクは、ルーターやほかの機器に届くことがあります。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>取得元</translation>
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
        <translation>GitHubのAPI(&amp;G)：</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>For what servers show only to those who have an account. Tokens are kept in the keychain of your desktop, each is shown to its own server alone, and “Restore Defaults” leaves them alone.</source>
        <translation>アカウントを持つ人だけに公開されているもののために使います。トークンはデスクトップのキーリングに保管され、それぞれ対応するサーバーだけに提示されます。「デフォルトに戻す」を押してもトークンは変わりません。</translation>
    </message>
    <message>
        <source>Names of your own</source>
        <translation>独自の名前</translation>
    </message>
    <message>
        <source>&amp;Rules:</source>
        <translation>ルール(&amp;R)：</translation>
    </message>
    <message>
        <source>One rule a line: a name, and the sources behind it in the order to try. What ends in / has the files but no list of them.</source>
        <translation>1行に1つのルールを書きます：名前に続けて、取得元を試す順に並べます。/で終わるものは、ファイルはあっても一覧がないことを表します。</translation>
    </message>
    <message>
        <source>Deleting and checking</source>
        <translation>削除と確認</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> 日</translation>
    </message>
    <message>
        <source>&amp;Undo a delete within:</source>
        <translation>削除を取り消せる期間(&amp;U)：</translation>
    </message>
    <message>
        <source>Until then, what no task needs any more stays on the disk.</source>
        <translation>それまでは、どのタスクにも不要になったものがディスクに残ります。</translation>
    </message>
    <message>
        <source>&amp;Ask before deleting</source>
        <translation>削除の前に確認する(&amp;A)</translation>
    </message>
    <message>
        <source>Without asking, the files of a task are deleted with it. You can undo that, too.</source>
        <translation>確認しない場合、タスクのファイルも一緒に削除されます。その場合も元に戻せます。</translation>
    </message>
    <message>
        <source>Read and &amp;compare all every:</source>
        <translation>すべてを読み取って照合する間隔(&amp;C)：</translation>
    </message>
    <message>
        <source>Slowly, while the window is open, so that a failing disk is noticed in time.</source>
        <translation>ディスクの故障に早く気付けるように、ウィンドウが開いている間にゆっくり行います。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>When a task is &amp;finished</source>
        <translation>タスクが完了したとき(&amp;F)</translation>
    </message>
    <message>
        <source>When a task has fa&amp;iled</source>
        <translation>タスクが失敗したとき(&amp;I)</translation>
    </message>
    <message>
        <source>When a task has to &amp;wait</source>
        <translation>タスクが待機するとき(&amp;W)</translation>
    </message>
    <message>
        <source>For disk space, for example.</source>
        <translation>ディスクの空き容量を待つ場合などです。</translation>
    </message>
    <message>
        <source>When stored content is found &amp;damaged</source>
        <translation>保存した内容の破損が見つかったとき(&amp;D)</translation>
    </message>
    <message>
        <source>Adding</source>
        <extracomment>page of the preferences: adding downloads</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Offer &amp;editable copies first</source>
        <translation>編集できるコピーを最初の候補にする(&amp;E)</translation>
    </message>
    <message>
        <source>Files are then copies of their own, which take their space again. Otherwise they share what is stored, and are read-only where the disk cannot share and edit.</source>
        <translation>ファイルは独立したコピーになり、その分の容量を別に使います。そうでない場合は保存済みの内容を共有し、ディスクが共有と編集を両立できないときは読み取り専用になります。</translation>
    </message>
    <message>
        <source>the number of the task</source>
        <translation>タスクの番号</translation>
    </message>
    <message>
        <source>completed or failed, as these words</source>
        <translation>completedまたはfailed（この語のまま）</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>タスクの名前</translation>
    </message>
    <message>
        <source>its revision, if it has one</source>
        <translation>タスクのリビジョン（ある場合）</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>the folder with its files</source>
        <translation>ファイルのあるフォルダー</translation>
    </message>
    <message>
        <source>how many files are there</source>
        <translation>ファイルの数</translation>
    </message>
    <message>
        <source>how much was downloaded</source>
        <translation>ダウンロードした量</translation>
    </message>
    <message>
        <source>how much was kept from what you already had</source>
        <translation>手元のものを再利用した量</translation>
    </message>
    <message>
        <source>why it failed</source>
        <translation>失敗した理由</translation>
    </message>
    <message>
        <source>the ledger, for heirloom-cli</source>
        <translation>台帳（heirloom-cli用）</translation>
    </message>
    <message>
        <source>It finds these values in its environment:</source>
        <translation>プログラムは次の値を環境変数で受け取ります：</translation>
    </message>
    <message>
        <source>When finished</source>
        <translation>完了時の動作</translation>
    </message>
    <message>
        <source>When a task finishes, &amp;run:</source>
        <translation>タスクが完了したら実行する(&amp;R)：</translation>
    </message>
    <message>
        <source>A program with its whole path, and what to hand it; quotation marks around words with blanks. No shell reads it. Programs run one after the other, each for an hour at most.</source>
        <translation>プログラムの完全なパスと、渡す引数を入力します。空白を含む語は引用符で囲んでください。シェルは使いません。プログラムは1つずつ順に、それぞれ最長1時間実行されます。</translation>
    </message>
    <message>
        <source>Also when a task &amp;failed</source>
        <translation>タスクが失敗したときも実行する(&amp;F)</translation>
    </message>
    <message>
        <source>minimizes it</source>
        <comment>what closing the window does</comment>
        <translation>最小化する</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>page of the preferences: following sources</extracomment>
        <translation>追跡</translation>
    </message>
    <message>
        <source>&amp;Look at sources:</source>
        <translation>取得元を確認する(&amp;L)：</translation>
    </message>
    <message>
        <source>What falls into these hours is made up for when they are over. “Sync now” looks at any time. How often is chosen for each source.</source>
        <translation>この時間帯に当たった確認は、終わってから行います。「今すぐ同期」はいつでも確認します。確認の間隔は取得元ごとに選べます。</translation>
    </message>
    <message>
        <source>Look for newer revisions of what you &amp;downloaded</source>
        <translation>ダウンロードしたものに新しいリビジョンがあるか確認する(&amp;D)</translation>
    </message>
    <message>
        <source>Of sources that are not followed: each once a week, and nothing is downloaded.</source>
        <translation>追跡していない取得元が対象です：それぞれ週に1回確認し、何もダウンロードしません。</translation>
    </message>
    <message>
        <source>When a followed &amp;source changed</source>
        <translation>追跡中の取得元が変わったとき(&amp;S)</translation>
    </message>
    <message>
        <source>One sentence for each sync; also when it needs you.</source>
        <translation>同期ごとに1文でお知らせします。取得元に対処が必要なときも通知します。</translation>
    </message>
    <message>
        <source>Archives that a download brings</source>
        <translation>ダウンロードに含まれる圧縮ファイル</translation>
    </message>
    <message>
        <source>offer to unpack them</source>
        <comment>archives</comment>
        <translation>展開を提案する</translation>
    </message>
    <message>
        <source>unpack them always</source>
        <comment>archives</comment>
        <translation>常に展開する</translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <comment>archives</comment>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>&amp;Zip:</source>
        <translation>Zip(&amp;Z)：</translation>
    </message>
    <message>
        <source>&amp;Tar, plain or compressed:</source>
        <translation>Tar（圧縮なしも含む）(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;7z:</source>
        <translation>7z(&amp;7)：</translation>
    </message>
    <message>
        <source>Each goes into a folder beside it, and what you have already takes no space again. A single download can say otherwise.</source>
        <translation>それぞれ隣のフォルダーに展開し、すでに手元にあるものは追加の容量を使いません。ダウンロードごとに変えることもできます。</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>&amp;Pack files of up to:</source>
        <translation>まとめるファイルの上限(&amp;P)：</translation>
    </message>
    <message>
        <source> KiB</source>
        <comment>after a number</comment>
        <translation> KiB</translation>
    </message>
    <message>
        <source>none</source>
        <comment>files that are packed</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>When a task is archived, its small files go together into one. Larger ones stay as they are.</source>
        <translation>タスクをアーカイブすると、小さなファイルは1つにまとめられます。大きなファイルはそのままです。</translation>
    </message>
</context>
<context>
    <name>RowParts</name>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
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
        <translation>ファイルの置き方</translation>
    </message>
    <message>
        <source>Space that downloads leave free</source>
        <translation>ダウンロード時に残しておく空き容量</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>after a number: megabytes</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is left free</comment>
        <translation>残さない</translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>The connection failed</source>
        <translation>接続に失敗しました</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>サーバーが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>サーバーが要求を拒否しました</translation>
    </message>
    <message>
        <source>The content is not what it should be</source>
        <translation>内容が本来のものと異なります</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The disk or the system reported an error</source>
        <translation>ディスクまたはシステムがエラーを報告しました</translation>
    </message>
    <message>
        <source>Something else is using it</source>
        <translation>ほかで使用中です</translation>
    </message>
    <message>
        <source>It was written by a newer version of Heirloom</source>
        <translation>より新しいバージョンのHeirloomで書き込まれています</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>what an error comes to: it was stopped by the user or the end of the program</extracomment>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>The source cannot be used</source>
        <translation>この取得元は使用できません</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>That is not possible now</source>
        <translation>現在は実行できません</translation>
    </message>
    <message>
        <source>That is not understood</source>
        <translation>認識できません</translation>
    </message>
    <message>
        <source>check whether the link needs a login: a token is given by --token-file or ~/.netrc</source>
        <translation>リンクにログインが必要かどうか確認してください：トークンは--token-fileまたは~/.netrcで指定できます</translation>
    </message>
    <message>
        <source>the file is not there any more: check the link</source>
        <translation>ファイルはもうありません：リンクを確認してください</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>後でもう一度試してください</translation>
    </message>
    <message>
        <source>check the connection and try again</source>
        <translation>接続を確認して、もう一度試してください</translation>
    </message>
    <message>
        <source>try another source, or ask its publisher</source>
        <translation>別の取得元を試すか、公開者に問い合わせてください</translation>
    </message>
    <message>
        <source>delete tasks you no longer need, or reclaim space</source>
        <translation>不要なタスクを削除するか、容量を解放してください</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>少し待ってからもう一度試してください</translation>
    </message>
    <message>
        <source>install the newer version</source>
        <translation>新しいバージョンをインストールしてください</translation>
    </message>
    <message>
        <source>check the link</source>
        <translation>リンクを確認してください</translation>
    </message>
    <message>
        <source>planning</source>
        <extracomment>state of a task: it is worked out what has to be downloaded</extracomment>
        <translation>計画中</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>downloading</source>
        <extracomment>state of a task or a file</extracomment>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>state of a task</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>state of a task</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>state of a task</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>state of a task or a file</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>state of a task</extracomment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>state of a task</extracomment>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>ダウンロード予定</translation>
    </message>
    <message>
        <source>to keep</source>
        <extracomment>state of a file: it is there already and will be kept</extracomment>
        <translation>再利用予定</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>state of a file</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>state of a file: the user did not choose it</extracomment>
        <translation>除外</translation>
    </message>
    <message>
        <source>waiting for %1 of disk space</source>
        <translation>ディスクの空き容量%1を待機中</translation>
    </message>
    <message>
        <source>waiting for disk space: %1</source>
        <translation>ディスクの空き容量を待機中：%1</translation>
    </message>
    <message>
        <source>waiting for disk space</source>
        <translation>ディスクの空き容量を待機中</translation>
    </message>
    <message>
        <source>waiting for a connection that is not metered</source>
        <translation>従量制課金でない接続を待機中</translation>
    </message>
    <message>
        <source>in the queue, high priority</source>
        <translation>順番待ち、優先度高</translation>
    </message>
    <message>
        <source>in the queue, low priority</source>
        <translation>順番待ち、優先度低</translation>
    </message>
    <message>
        <source>shared blocks, editable</source>
        <translation>ブロックを共有、編集可能</translation>
    </message>
    <message>
        <source>hard link, read-only</source>
        <translation>ハードリンク、読み取り専用</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>シンボリックリンク</translation>
    </message>
    <message>
        <source>own copy, editable</source>
        <translation>独立したコピー、編集可能</translation>
    </message>
    <message>
        <source>as the disk allows</source>
        <translation>ディスクに合わせる</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put back in the queue</source>
        <translation>
            <numerusform>%n個のファイルを順番待ちに戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-done change(s) undone</source>
        <translation>
            <numerusform>途中の変更%n件を取り消しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) completed</source>
        <translation>
            <numerusform>変更%n件を完了しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished plan(s) removed</source>
        <translation>
            <numerusform>作成途中の計画%n件を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a repair</source>
        <translation>
            <numerusform>変更%n件に修復が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered after an interruption: %1.</source>
        <translation>中断から復旧しました：%1。</translation>
    </message>
    <message>
        <source>A stored content is gone</source>
        <translation>保存した内容が失われています</translation>
    </message>
    <message>
        <source>A stored content was changed</source>
        <translation>保存した内容が変更されています</translation>
    </message>
    <message>
        <source>A file in the store that no task knows</source>
        <translation>ストレージに、どのタスクのものでもないファイルがあります</translation>
    </message>
    <message>
        <source>A file of a task is missing or damaged</source>
        <translation>タスクのファイルがないか、破損しています</translation>
    </message>
    <message>
        <source>A file of a task was changed or replaced</source>
        <translation>タスクのファイルが変更されたか、置き換えられています</translation>
    </message>
    <message>
        <source>The count of a content&apos;s uses was wrong</source>
        <translation>内容の使用数が正しくありませんでした</translation>
    </message>
    <message>
        <source>A change was interrupted and could not be undone</source>
        <translation>変更が中断され、取り消せませんでした</translation>
    </message>
    <message>
        <source>A leftover of an interrupted download</source>
        <translation>中断されたダウンロードの残りです</translation>
    </message>
    <message>
        <source>The stored content of %1 was changed by another program and is not used any more.</source>
        <translation>「%1」の保存した内容が別のプログラムによって変更されたため、今後は使用しません。</translation>
    </message>
    <message>
        <source>The stored content of %1 is gone.</source>
        <translation>「%1」の保存した内容が失われています。</translation>
    </message>
    <message>
        <source>%1 cannot be kept from the store and will be downloaded</source>
        <translation>「%1」はストレージから再利用できないため、ダウンロードします</translation>
    </message>
    <message>
        <source>kept a different file as %1</source>
        <translation>異なるファイルを「%1」として残しました</translation>
    </message>
    <message>
        <source>refused an entry: %1</source>
        <translation>項目を拒否しました：%1</translation>
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
        <translation>%1。%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed</source>
        <translation>
            <numerusform>%Ln個のファイルが失敗しました</numerusform>
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
            <numerusform>「%1」が完了しました：再利用%Lnファイル、ダウンロード%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>a task</comment>
        <translation>「%1」は失敗しました。</translation>
    </message>
    <message numerus="yes">
        <source>reclaimed %1 in %Ln stored file(s)</source>
        <translation>
            <numerusform>保存したファイル%Ln個から%1を解放しました</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted %1 %2</source>
        <comment>name and revision of a task</comment>
        <translation>%1 %2を削除しました</translation>
    </message>
    <message>
        <source>brought %1 back</source>
        <comment>a task</comment>
        <translation>%1を元に戻しました</translation>
    </message>
    <message>
        <source>repaired %1</source>
        <comment>a task</comment>
        <translation>%1を修復しました</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>what somebody wanted to do</comment>
        <translation>拒否しました：%1</translation>
    </message>
    <message>
        <source>Your command after the download could not be started: %1</source>
        <translation>ダウンロード後のコマンドを開始できませんでした：%1</translation>
    </message>
    <message>
        <source>Your command after the download was still running when Heirloom ended.</source>
        <translation>Heirloomの終了時に、ダウンロード後のコマンドがまだ実行中でした。</translation>
    </message>
    <message>
        <source>Your command after the download took too long and was ended.</source>
        <translation>ダウンロード後のコマンドは時間がかかりすぎたため終了されました。</translation>
    </message>
    <message>
        <source>Your command after the download was ended by signal %1.</source>
        <translation>ダウンロード後のコマンドはシグナル%1で終了しました。</translation>
    </message>
    <message>
        <source>Your command after the download is done.</source>
        <translation>ダウンロード後のコマンドが完了しました。</translation>
    </message>
    <message>
        <source>Your command after the download failed with exit code %1.</source>
        <translation>ダウンロード後のコマンドは終了コード%1で失敗しました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a task and a sentence about it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <comment>a followed source</comment>
        <translation>まだ確認していません</translation>
    </message>
    <message>
        <source>up to date</source>
        <comment>a followed source</comment>
        <translation>最新です</translation>
    </message>
    <message>
        <source>a newer revision is on its way</source>
        <comment>of a followed source</comment>
        <translation>新しいリビジョンを取得しています</translation>
    </message>
    <message>
        <source>has something new</source>
        <comment>a followed source</comment>
        <translation>新しいものがあります</translation>
    </message>
    <message>
        <source>skipped: you deleted its newest revision</source>
        <comment>a followed source</comment>
        <translation>スキップしました: 最新のリビジョンはあなたが削除しました</translation>
    </message>
    <message>
        <source>offers an older revision, which is refused</source>
        <comment>a followed source</comment>
        <translation>古いリビジョンが示されたため、拒否しました</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the last look at a followed source</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 removed</source>
        <comment>numbers of files that a sync changed</comment>
        <translation>追加 %1、更新 %2、削除 %3</translation>
    </message>
    <message>
        <source>%1 has something new.</source>
        <comment>a followed source</comment>
        <translation>%1 に新しいものがあります。</translation>
    </message>
    <message>
        <source>%1 offers an older revision than before. It is refused.</source>
        <comment>a followed source</comment>
        <translation>%1 が以前より古いリビジョンを示したため、拒否しました。</translation>
    </message>
    <message>
        <source>%1 was synced: %2.</source>
        <comment>a followed source, and what changed in it</comment>
        <translation>%1 を同期しました: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was synced: %2, and %Ln file(s) failed.</source>
        <extracomment>a followed source, what changed in it</extracomment>
        <translation>
            <numerusform>%1 を同期しました: %2。%Ln 個のファイルが失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>began to follow %1</source>
        <comment>a source</comment>
        <translation>%1 の追跡を始めました</translation>
    </message>
    <message>
        <source>stopped following %1</source>
        <comment>a source</comment>
        <translation>%1 の追跡をやめました</translation>
    </message>
    <message>
        <source>synced %1: %2</source>
        <comment>a followed source, and what changed in it</comment>
        <translation>%1 を同期: %2</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>a part of a followed source</comment>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>packages</source>
        <comment>a part of a followed source: tables that belong together</comment>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>memory</source>
        <comment>a part of a followed source: texts by domain</comment>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>files</source>
        <comment>a part of a followed source</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a sync of a followed source</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a followed source, and what changed in it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>changed %1 to a newer revision in its folder</source>
        <comment>a task</comment>
        <translation>%1を同じフォルダー内で新しいリビジョンに変更しました</translation>
    </message>
</context>
<context>
    <name>WidgetAccess</name>
    <message>
        <source>Clear</source>
        <comment>a text field</comment>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>heirloom::AddDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Add &amp;paused</source>
        <translation>一時停止で追加(&amp;P)</translation>
    </message>
    <message>
        <source>Add a download</source>
        <translation>ダウンロードの追加</translation>
    </message>
    <message>
        <source>https://…, or a list of links or a manifest on this computer</source>
        <translation>https://…、またはこのコンピューターにあるリンクの一覧やマニフェスト</translation>
    </message>
    <message>
        <source>Link or file to download</source>
        <translation>ダウンロードするリンクまたはファイル</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>%1を調べています…</translation>
    </message>
    <message>
        <source>You will see what you have already and what is new, before anything is downloaded.</source>
        <translation>ダウンロードの前に、すでにあるものと新しいものを確認できます。</translation>
    </message>
    <message>
        <source>Paste or drop a link above. %1</source>
        <extracomment>%1 is the sentence about what will be seen</extracomment>
        <translation>上にリンクを貼り付けるか、ドロップしてください。%1</translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation>追加しています…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and revision of what was found</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>found in %1 s</source>
        <translation>%1秒で見つかりました</translation>
    </message>
    <message>
        <source>a file</source>
        <comment>kind of source</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Heirloom manifest</source>
        <comment>kind of source</comment>
        <translation>Heirloomマニフェスト</translation>
    </message>
    <message>
        <source>list of links</source>
        <comment>kind of source</comment>
        <translation>リンクの一覧</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>スキップ(&amp;K)</translation>
    </message>
    <message>
        <source>Add a&amp;ll</source>
        <translation>すべて追加(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>1つずつ(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>Add a download (%n more after this)</source>
        <translation>
            <numerusform>ダウンロードを追加 (この後あと %n 件)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds this one and the %n after it, in the same storage and placed alike, without asking again</source>
        <translation>
            <numerusform>これと後の %n 件を、同じストレージに同じ置き方で、確認せずに追加します</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes each link a download of its own, instead of all of them together</source>
        <translation>すべてをまとめずに、リンクごとに別のダウンロードにします</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n links …</source>
        <translation>
            <numerusform>%n個のリンクを調べています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Hugging Face repository</source>
        <comment>kind of source</comment>
        <translation>Hugging Face のリポジトリ</translation>
    </message>
    <message>
        <source>GitHub release</source>
        <comment>kind of source</comment>
        <translation>GitHub のリリース</translation>
    </message>
    <message>
        <source>Zenodo record</source>
        <comment>kind of source</comment>
        <translation>Zenodo のレコード</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>今すぐ確認(&amp;N)</translation>
    </message>
    <message>
        <source>Another program or a web page gave this link. Its server is not asked before you want to look.</source>
        <translation>このリンクは別のプログラムまたはウェブページから渡されました。確認を選ぶまで、サーバーには問い合わせません。</translation>
    </message>
</context>
<context>
    <name>heirloom::AddForm</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>変更(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Revision</source>
        <translation>リビジョン(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>比較対象(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;to</source>
        <translation>保存先(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Files are</source>
        <translation>ファイルの置き方(&amp;F)</translation>
    </message>
    <message>
        <source>nothing in particular; files you have are kept anyway</source>
        <translation>指定なし（手元のファイルは再利用されます）</translation>
    </message>
    <message>
        <source>%1, which you have</source>
        <translation>%1（手元にあるもの）</translation>
    </message>
    <message>
        <source>no folder of its own: the file lies right here</source>
        <translation>専用フォルダーなし：ファイルはここに直接置かれます</translation>
    </message>
    <message>
        <source>the newest revision you have</source>
        <translation>手元にある最新のリビジョン</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Folder in the storage</source>
        <translation>ストレージ内のフォルダー</translation>
    </message>
    <message>
        <source>shared with what you have, read-only</source>
        <translation>手元のものと共有、読み取り専用</translation>
    </message>
    <message>
        <source>editable copies</source>
        <translation>編集できるコピー</translation>
    </message>
    <message>
        <source>Shared files take no extra space. Editable copies take their full size again.</source>
        <translation>共有されるファイルは追加の容量を使いません。編集できるコピーは、サイズと同じだけの容量を別に使います。</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>ファイルの保存場所</translation>
    </message>
    <message>
        <source>Choose a folder inside %1, so that files can be shared.</source>
        <translation>ファイルを共有できるように、%1の中のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>a new folder, named after the download</source>
        <translation>ダウンロードの名前を付けた新しいフォルダー</translation>
    </message>
    <message>
        <source>&amp;Archives are</source>
        <translation>圧縮ファイルの扱い(&amp;A)</translation>
    </message>
    <message>
        <source>as the revision before, or the preferences, say</source>
        <extracomment>what becomes of archives that a download brings</extracomment>
        <translation>前のリビジョンまたは設定に従う</translation>
    </message>
    <message>
        <source>unpacked once they are here</source>
        <translation>ダウンロードできたら展開する</translation>
    </message>
    <message>
        <source>offered to be unpacked</source>
        <translation>展開を提案する</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>そのままにする</translation>
    </message>
</context>
<context>
    <name>heirloom::AdoptDialog</name>
    <message>
        <source>Take a folder into the store</source>
        <translation>フォルダーをストレージに取り込む</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
</context>
<context>
    <name>heirloom::ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <extracomment>title of the dialog that asks whether to archive tasks</extracomment>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>ファイルを確認しています…</translation>
    </message>
    <message>
        <source>“Restore” brings every file back as it was, without a download. Files that you changed stay.</source>
        <translation>「復元」を押すと、ダウンロードせずにすべてのファイルが元どおりに戻ります。変更したファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>アーカイブ(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n task(s)?</source>
        <translation>
            <numerusform>%n個のタスクをアーカイブしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation>%1をアーカイブしますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, leave their folder. Their content stays in the store.</source>
        <extracomment>%1 is a size, as &quot;47 GB&quot;</extracomment>
        <translation>
            <numerusform>%n個のファイル（%1）がフォルダーからなくなります。内容はストレージに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>%1が空きます。</translation>
    </message>
    <message>
        <source>Frees the folder, but next to no space: the store keeps what it held.</source>
        <translation>フォルダーは空になりますが、容量はほとんど空きません：内容はストレージに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n small file(s), %1, go into one archive file.</source>
        <extracomment>%1 is a size, as &quot;3 MB&quot;</extracomment>
        <translation>
            <numerusform>%n個の小さなファイル（%1）は1つのアーカイブファイルにまとめられます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ArchiveFlow</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <extracomment>what was archived: object of the sentence &quot;Archived %1.&quot;</extracomment>
        <translation>
            <numerusform>%n個のタスク</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived %1.</source>
        <translation>%1をアーカイブしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you had changed were left in place.</source>
        <translation>
            <numerusform>変更されていた%n個のファイルは、そのまま残しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Small files stay unpacked: %1</source>
        <extracomment>%1 is why</extracomment>
        <translation>小さなファイルはまとめられていません：%1</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
</context>
<context>
    <name>heirloom::CheckReport</name>
    <message>
        <source>Check of the storage</source>
        <translation>ストレージの確認</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention.</source>
        <translation>
            <numerusform>対処が必要な項目が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>%1を確認しました。</translation>
    </message>
    <message>
        <source>Repaired %1; what has to be fetched again is on its way.</source>
        <translation>%1を修復しました。取得し直すものは現在ダウンロードしています。</translation>
    </message>
    <message>
        <source>Repairing deletes nothing: changed files are kept aside, and the originals come back.</source>
        <translation>修復では何も削除されません：変更されたファイルは別に残し、元のファイルを復元します。</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>確認の結果</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>column: what was found</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>対処が必要</translation>
    </message>
    <message>
        <source>Repaired</source>
        <extracomment>heading of what was repaired</extracomment>
        <translation>修復済み</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>button: copies the report to the clipboard</extracomment>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <extracomment>button, a verb</extracomment>
        <translation>修復(&amp;P)</translation>
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
        <translation>クリップボードのリンクを使用</translation>
    </message>
    <message>
        <source>From the clipboard: %1</source>
        <translation>クリップボードから：%1</translation>
    </message>
    <message numerus="yes">
        <source>From the clipboard: %n links, the first: %1</source>
        <translation>
            <numerusform>クリップボードから：%n個のリンク、最初は%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::CloseQuestion</name>
    <message>
        <source>Close Heirloom</source>
        <translation>Heirloomを閉じる</translation>
    </message>
    <message>
        <source>Keep downloading when the window is closed?</source>
        <translation>ウィンドウを閉じた後もダウンロードを続けますか？</translation>
    </message>
    <message>
        <source>Closing the window ends Heirloom</source>
        <translation>ウィンドウを閉じるとHeirloomは終了します</translation>
    </message>
    <message>
        <source>Heirloom can go on in the background; its icon in the tray brings the window back. You can change your answer in the preferences.</source>
        <translation>Heirloomはバックグラウンドで動作を続けられます。トレイのアイコンからウィンドウを再び開けます。この選択は設定で変更できます。</translation>
    </message>
    <message>
        <source>&amp;Keep downloading in the background</source>
        <translation>バックグラウンドでダウンロードを続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>最小化(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>This desktop has no tray that Heirloom could go on in without a window. What is being downloaded goes on at the next start. To keep downloading now, minimize the window instead. You can change your answer in the preferences.</source>
        <translation>このデスクトップにはシステムトレイがないため、ウィンドウなしで動作を続けられません。ダウンロード中のものは次回の起動時に再開します。今ダウンロードを続けるには、ウィンドウを最小化してください。この選択は設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>heirloom::CompareDialog</name>
    <message>
        <source>&amp;Upgrade to this…</source>
        <translation>これにアップグレード(&amp;U)…</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1の比較</translation>
    </message>
    <message>
        <source>what its source offers now</source>
        <translation>取得元が現在提供しているもの</translation>
    </message>
    <message>
        <source>another revision of its source:</source>
        <translation>取得元の別のリビジョン：</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>a tag, a branch or a version</source>
        <translation>タグ、ブランチ、またはバージョン</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Only files whose name contains …</source>
        <translation>名前に次を含むファイルのみ…</translation>
    </message>
    <message>
        <source>Only files whose name contains this</source>
        <translation>名前にこれを含むファイルのみ</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>異なるファイル</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>%1を調べています…</translation>
    </message>
    <message>
        <source>nothing was compared</source>
        <translation>比較していません</translation>
    </message>
    <message>
        <source>%1 has the same files.</source>
        <translation>%1のファイルは同じです。</translation>
    </message>
    <message>
        <source>%1 differs; %2 of its contents are in no file of the other.</source>
        <extracomment>%2 is a size</extracomment>
        <translation>%1は異なります。内容のうち%2は、もう一方のどのファイルにもありません。</translation>
    </message>
    <message>
        <source>%1 differs, and all its contents are here already.</source>
        <translation>%1は異なりますが、その内容はすべて手元にあります。</translation>
    </message>
    <message>
        <source>%1 differs; to download: %2.</source>
        <extracomment>%2 is a size</extracomment>
        <translation>%1は異なります。ダウンロードするもの：%2。</translation>
    </message>
    <message>
        <source>%1 new, %2</source>
        <extracomment>%1 is a number of files, %2 their size</extracomment>
        <translation>新規%1、%2</translation>
    </message>
    <message>
        <source>%1 changed, %2</source>
        <translation>変更%1、%2</translation>
    </message>
    <message>
        <source>%1 perhaps changed, %2</source>
        <translation>変更の可能性%1、%2</translation>
    </message>
    <message>
        <source>%1 moved, %2</source>
        <translation>移動%1、%2</translation>
    </message>
    <message>
        <source>%1 gone, %2</source>
        <translation>消失%1、%2</translation>
    </message>
    <message>
        <source>%1 unchanged, %2</source>
        <translation>変更なし%1、%2</translation>
    </message>
    <message>
        <source>%1 left out by you, %2</source>
        <translation>自分で除外%1、%2</translation>
    </message>
    <message>
        <source>“Perhaps changed” means: as far as the source tells, the size is the same, but not whether the content is.</source>
        <translation>「変更の可能性」とは、取得元の情報ではサイズは同じでも、内容が同じかどうかは分からないことを表します。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the source cannot be used and are not listed.</source>
        <translation>
            <numerusform>取得元の%n個のファイルは使用できないため、表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each group shows its first %1 only; the filter finds the others.</source>
        <translation>各グループは最初の%1件だけを表示します。ほかのものはフィルターで探せます。</translation>
    </message>
</context>
<context>
    <name>heirloom::DeleteDialog</name>
    <message>
        <source>Stop and &amp;delete</source>
        <translation>停止して削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete files</source>
        <translation>ファイルを削除(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep files, forget the task(s)</source>
        <translation>
            <numerusform>ファイルを残してタスクを一覧から外す(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>title of the dialog that asks what to delete</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Working out what this frees …</source>
        <translation>空く容量を計算しています…</translation>
    </message>
    <message numerus="yes">
        <source>You can undo this for %n day(s).</source>
        <translation>
            <numerusform>%n日以内は元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1.</source>
        <translation>%1が空きます。</translation>
    </message>
    <message>
        <source>Frees nothing: other tasks use all %1.</source>
        <translation>容量は空きません：%1すべてをほかのタスクが使っています。</translation>
    </message>
    <message>
        <source>Frees %1; %2 stay, other tasks use them.</source>
        <translation>%1が空きます。%2はほかのタスクが使っているため残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n task(s)?</source>
        <translation>
            <numerusform>%n個のタスクを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1を削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep it (them)</source>
        <translation>
            <numerusform>残す(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>The files stay where they are and are yours from now on.</source>
        <translation>ファイルは今の場所に残り、今後はご自分で管理できます。</translation>
    </message>
</context>
<context>
    <name>heirloom::DeleteFlow</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <extracomment>what was deleted or forgotten: object of the sentences &quot;Deleted %1.&quot; and &quot;Forgot %1.&quot;</extracomment>
        <translation>
            <numerusform>%n個のタスク</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot %1. The files stay and are yours.</source>
        <translation>%1を一覧から外しました。ファイルは残り、ご自分で管理できます。</translation>
    </message>
    <message>
        <source>Deleted %1. It frees %2.</source>
        <translation>%1を削除しました。%2が空きます。</translation>
    </message>
    <message>
        <source>Deleted %1. It frees %2; %3 stay, other tasks use them.</source>
        <translation>%1を削除しました。%2が空きます。%3はほかのタスクが使っているため残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you had changed were left in place.</source>
        <translation>
            <numerusform>変更されていた%n個のファイルは、そのまま残しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>space returns on %1, or now:</source>
        <extracomment>%1 is a date; the button &quot;Reclaim now&quot; follows</extracomment>
        <translation>容量は%1に空きます。今すぐ空けるには：</translation>
    </message>
    <message>
        <source>Rec&amp;laim now</source>
        <translation>今すぐ解放(&amp;L)</translation>
    </message>
</context>
<context>
    <name>heirloom::DetailsPane</name>
    <message>
        <source>Details of the selected task</source>
        <translation>選択したタスクの詳細</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <extracomment>tab of the details of a task</extracomment>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <extracomment>tab of the details of a task: what happened to it</extracomment>
        <translation>履歴(&amp;Y)</translation>
    </message>
    <message>
        <source>Select a task to see its details</source>
        <translation>タスクを選択すると詳細が表示されます</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <extracomment>tab of the details of a task</extracomment>
        <translation>ファイル(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <extracomment>tab of the details of a task: the servers it comes from</extracomment>
        <translation>取得元(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;iles %1</source>
        <extracomment>tab of the details of a task, with the number of files</extracomment>
        <translation>ファイル %1(&amp;I)</translation>
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
        <translation>新規：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>Perhaps changed: %1</source>
        <translation>変更の可能性：%1</translation>
    </message>
    <message>
        <source>Moved or renamed: %1</source>
        <translation>移動または名前の変更：%1</translation>
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
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size before</source>
        <extracomment>Column: the size that a file had</extracomment>
        <translation>以前のサイズ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>heirloom::DropOverlay</name>
    <message>
        <source>Drop a link, a list of links or a manifest here</source>
        <translation>リンク、リンクの一覧、またはマニフェストをここにドロップ</translation>
    </message>
</context>
<context>
    <name>heirloom::EmptyState</name>
    <message>
        <source>Drop a link, a list of links or a manifest here</source>
        <translation>リンク、リンクの一覧、またはマニフェストをここにドロップ</translation>
    </message>
    <message>
        <source>Before anything is downloaded you see what you have already and what is new.</source>
        <translation>ダウンロードの前に、すでにあるものと新しいものを確認できます。</translation>
    </message>
    <message>
        <source>Add a download…</source>
        <translation>ダウンロードを追加…</translation>
    </message>
    <message>
        <source>Paste a link</source>
        <translation>リンクを貼り付け</translation>
    </message>
</context>
<context>
    <name>heirloom::FileTreeModel</name>
    <message>
        <source>File</source>
        <extracomment>Column of the file list</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the file list: bytes</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the file list: finished, waiting, …</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <extracomment>Column of the file list: kept or downloaded</extracomment>
        <translation>入手方法</translation>
    </message>
    <message>
        <source>How it was placed</source>
        <extracomment>Column of the file list: hard link, copy, …</extracomment>
        <translation>置き方</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Column of the file list: what went wrong</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>kept from what you have</source>
        <translation>手元のものを再利用</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>ダウンロード済み</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>試行%n回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::FilesTab</name>
    <message>
        <source>Files of the task</source>
        <translation>タスクのファイル</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>フォルダーに表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy checksum</source>
        <translation>チェックサムをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Search the files of the task</source>
        <translation>タスクのファイルを検索</translation>
    </message>
    <message>
        <source>Search paths: name, folder/ or *.bin</source>
        <translation>パスを検索：名前、フォルダー/、*.binなど</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>表示するファイル</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>which files are shown</extracomment>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>which files are shown: those that something went wrong with</extracomment>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>No file of this task has a problem.</source>
        <translation>このタスクに問題のあるファイルはありません。</translation>
    </message>
    <message>
        <source>No file matches what you typed.</source>
        <translation>入力した内容に一致するファイルはありません。</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>このファイルを開きますか？</translation>
    </message>
    <message>
        <source>“%1” may be a program. Opening it may run it.</source>
        <translation>「%1」はプログラムの可能性があります。開くと実行されることがあります。</translation>
    </message>
    <message>
        <source>It came from %1. Open it only if you trust where it comes from.</source>
        <translation>%1から取得したものです。入手元を信頼できる場合にのみ開いてください。</translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation>それでも開く(&amp;A)</translation>
    </message>
    <message>
        <source>The file could not be opened. Is there a program for it?</source>
        <translation>ファイルを開けませんでした。対応するプログラムはありますか？</translation>
    </message>
    <message>
        <source>The folder could not be opened. Is a file manager installed?</source>
        <translation>フォルダーを開けませんでした。ファイルマネージャーはインストールされていますか？</translation>
    </message>
</context>
<context>
    <name>heirloom::FinishCommandField</name>
    <message>
        <source>It was still running after half a minute and was ended. Downloads would not have to wait for it, and it would have an hour.</source>
        <translation>30秒たっても実行中だったため終了しました。実際にはダウンロードがこれを待つことはなく、1時間まで実行できます。</translation>
    </message>
    <message>
        <source>It was ended by signal %1.</source>
        <translation>シグナル%1で終了しました。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>正常に動作しました。</translation>
    </message>
    <message>
        <source>It failed with exit code %1.</source>
        <translation>終了コード%1で失敗しました。</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>試す(&amp;R)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Runs it now, with the values of a download that does not exist</source>
        <translation>架空のダウンロードの値を使って今すぐ実行します</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>実行しています…</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowDialog</name>
    <message>
        <source>Follow a source</source>
        <translation>取得元を追跡</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>追跡(&amp;F)</translation>
    </message>
    <message>
        <source>How %1 is followed</source>
        <extracomment>%1 is the name of a followed source</extracomment>
        <translation>%1 の追跡方法</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>A branch, the latest release, or a manifest that changes; what “Add” takes, too</source>
        <translation>ブランチ、最新のリリース、または変化するマニフェスト。「追加」で使えるものも指定できます</translation>
    </message>
    <message>
        <source>after the source</source>
        <translation>取得元に合わせた名前</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>取得元(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;torage</source>
        <translation>ストレージ(&amp;T)</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>フォルダー(&amp;D)</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <extracomment>of the time between two looks at a source</extracomment>
        <translation>時間の単位</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>download it</source>
        <translation>ダウンロードする</translation>
    </message>
    <message>
        <source>tell me, and wait until I sync</source>
        <translation>知らせて、同期の操作を待つ</translation>
    </message>
    <message>
        <source>as is usual for its kind</source>
        <translation>取得元の種類に応じた場所</translation>
    </message>
    <message>
        <source>into a folder of its own</source>
        <translation>専用のフォルダー</translation>
    </message>
    <message>
        <source>into one folder, which always shows the newest</source>
        <translation>1つのフォルダー（常に最新を表示）</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Older ones are deleted when a newer one is complete</source>
        <translation>新しいリビジョンがそろうと、古いものは削除されます</translation>
    </message>
    <message>
        <source>&amp;Look every</source>
        <translation>確認の間隔(&amp;L)</translation>
    </message>
    <message>
        <source>When there is something ne&amp;w</source>
        <translation>新しいものがあるとき(&amp;W)</translation>
    </message>
    <message>
        <source>Each re&amp;vision goes</source>
        <translation>各リビジョンの保存先(&amp;V)</translation>
    </message>
    <message>
        <source>Revisions to &amp;keep</source>
        <translation>残すリビジョン数(&amp;K)</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>確認の間隔</translation>
    </message>
    <message>
        <source>The link held something secret, which is not kept: give it once more.</source>
        <translation>リンクに保存されない秘密の情報が含まれていました。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowFlow</name>
    <message>
        <source>Looking for a newer revision of %1 …</source>
        <translation>「%1」の新しいリビジョンを確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for newer revisions of %Ln task(s) …</source>
        <translation>
            <numerusform>%Ln個のタスクの新しいリビジョンを確認しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing newer than %1.</source>
        <comment>a task</comment>
        <translation>「%1」より新しいものはありません。</translation>
    </message>
    <message>
        <source>There is something newer than %1.</source>
        <comment>a task</comment>
        <translation>「%1」より新しいものがあります。</translation>
    </message>
    <message>
        <source>There is something newer than %1: %2.</source>
        <comment>a task, a revision</comment>
        <translation>「%1」より新しいものがあります：%2。</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>変更内容を見る</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) have something newer.</source>
        <extracomment>of the tasks that were asked for</extracomment>
        <translation>
            <numerusform>%Ln 個のタスクに新しいリビジョンがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not all could be looked at: %2</source>
        <comment>two sentences</comment>
        <translation>%1 確認できなかったものがあります: %2</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the list of followed sources</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of followed sources: &quot;up to date&quot;, &quot;has something new&quot;</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Column of the list of followed sources: which version of the thing</extracomment>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Last change</source>
        <extracomment>Column of the list of followed sources: what the last sync changed</extracomment>
        <translation>前回の変更</translation>
    </message>
    <message>
        <source>Last look</source>
        <extracomment>Column of the list of followed sources: when its server last answered</extracomment>
        <translation>前回の確認</translation>
    </message>
    <message>
        <source>Next look</source>
        <extracomment>Column of the list of followed sources: when its server is asked again</extracomment>
        <translation>次回の確認</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>Column of the list of followed sources: &quot;6 hours&quot;</extracomment>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Keeps</source>
        <extracomment>Column of the list of followed sources: how many revisions stay</extracomment>
        <translation>残す数</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a followed source</comment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>in the column that says how many revisions stay</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1. It has not answered since %2: what you have may be old.</source>
        <comment>state of a followed source, a date</comment>
        <translation>%1。%2以降応答がありません：手元にあるものは古い可能性があります。</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowWatch</name>
    <message>
        <source>%1 could not be synced: %2</source>
        <extracomment>%1 is a followed source, %2 says why</extracomment>
        <translation>%1 を同期できませんでした：%2</translation>
    </message>
    <message>
        <source>%1 has something new.</source>
        <comment>a followed source</comment>
        <translation>%1 に新しいものがあります。</translation>
    </message>
</context>
<context>
    <name>heirloom::FollowingPage</name>
    <message>
        <source>&amp;Follow a source…</source>
        <translation>取得元を追跡(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>今すぐ同期(&amp;S)</translation>
    </message>
    <message>
        <source>Sync a&amp;ll</source>
        <translation>すべて同期(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take it anyway</source>
        <translation>それでも取得(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>St&amp;op following…</source>
        <translation>追跡をやめる(&amp;O)…</translation>
    </message>
    <message>
        <source>What it offers is older than what was there, or you deleted it</source>
        <translation>提供されているものが以前より古いか、あなたが削除したものです</translation>
    </message>
    <message>
        <source>Followed sources</source>
        <translation>追跡中の取得元</translation>
    </message>
    <message>
        <source>Nothing is followed yet</source>
        <translation>まだ何も追跡していません</translation>
    </message>
    <message>
        <source>Follow a branch, the latest release or a manifest that changes: Heirloom looks at it regularly and downloads only what is new in it.</source>
        <translation>ブランチ、最新のリリース、または変化するマニフェストを追跡します：Heirloomが定期的に確認し、新しいものだけをダウンロードします。</translation>
    </message>
    <message>
        <source>Follow a source…</source>
        <translation>取得元を追跡…</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>追跡</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) followed</source>
        <translation>
            <numerusform>%Ln個の取得元を追跡中</numerusform>
        </translation>
    </message>
    <message>
        <source>last sync %1: %2</source>
        <extracomment>%1 is date and time, %2 what changed</extracomment>
        <translation>前回の同期 %1：%2</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <comment>a source</comment>
        <translation>%1 を確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln source(s) …</source>
        <translation>
            <numerusform>%Ln個の取得元を確認しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 has something new. It is on its way.</source>
        <comment>a followed source</comment>
        <translation>%1 に新しいものがあります。取得しています。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a followed source, how it stands</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>追跡をやめる</translation>
    </message>
    <message>
        <source>Stop following %1?</source>
        <comment>a source</comment>
        <translation>%1 の追跡をやめますか？</translation>
    </message>
    <message numerus="yes">
        <source>Stop following %Ln source(s)?</source>
        <translation>
            <numerusform>%Ln個の取得元の追跡をやめますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>What it brought stays. Nobody looks whether there is something newer, and the reports of its syncs are forgotten.</source>
        <translation>取得したものは残ります。新しいものがあるかどうかは確認しなくなり、同期のレポートは消えます。</translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation>追跡をやめる(&amp;O)</translation>
    </message>
</context>
<context>
    <name>heirloom::GuideWindow</name>
    <message>
        <source>Guide to Heirloom</source>
        <translation>Heirloomガイド</translation>
    </message>
    <message>
        <source>The guide is in English so far.</source>
        <translation>ガイドは今のところ英語だけです。</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイド内を検索</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>ガイドの本文</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>ガイドの目次</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
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
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <extracomment>copies versions and the like to the clipboard, for a report of a problem</extracomment>
        <translation>診断情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>Heirloomについて(&amp;A)</translation>
    </message>
    <message>
        <source>Copied versions, numbers and error codes: no names, addresses or passwords. Paste them into your report.</source>
        <translation>バージョン、数値、エラーコードをコピーしました。名前、アドレス、パスワードは含まれません。報告に貼り付けてください。</translation>
    </message>
    <message>
        <source>About Heirloom</source>
        <translation>Heirloomについて</translation>
    </message>
    <message>
        <source>Heirloom %1</source>
        <translation>Heirloom %1</translation>
    </message>
    <message>
        <source>Downloads what is new and keeps what you have.
Free software under the GPL, version 3 or later.</source>
        <translation>新しいものだけをダウンロードし、手元にあるものは再利用します。
GPLバージョン3以降に基づくフリーソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>heirloom::HistoryTab</name>
    <message>
        <source>What happened to the task</source>
        <translation>タスクの経過</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>heirloom::HostLimitsEditor</name>
    <message>
        <source>Type the name of the server, or remove the line.</source>
        <translation>サーバーの名前を入力するか、この行を削除してください。</translation>
    </message>
    <message>
        <source>“%1” is no server. Write its name alone, for example: example.org</source>
        <translation>「%1」はサーバーではありません。名前だけを入力してください。例：example.org</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1が2回指定されています。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>このサーバーを削除</translation>
    </message>
    <message>
        <source>Add a ser&amp;ver</source>
        <translation>サーバーを追加(&amp;V)</translation>
    </message>
</context>
<context>
    <name>heirloom::MainWindow</name>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a link, a list of links or a manifest</source>
        <translation>リンク、リンクの一覧、またはマニフェストを追加</translation>
    </message>
    <message>
        <source>&amp;Paste a link</source>
        <translation>リンクを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take in a folder…</source>
        <translation>フォルダーを取り込む(&amp;T)…</translation>
    </message>
    <message>
        <source>Make known what lies on the disk already, so that it need not be downloaded</source>
        <translation>すでにディスクにあるものを登録し、ダウンロードせずに済むようにします</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>ストレージ(&amp;S)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Search names, revisions, folders</source>
        <translation>名前、リビジョン、フォルダーを検索</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>タスクを検索</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>タスク(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>%1 active, %2 waiting</source>
        <extracomment>numbers of tasks</extracomment>
        <translation>実行中%1、待機中%2</translation>
    </message>
    <message>
        <source>Nothing matches what you typed</source>
        <translation>入力した内容に一致するものはありません</translation>
    </message>
    <message>
        <source>No task here</source>
        <translation>ここにタスクはありません</translation>
    </message>
    <message>
        <source>The folder could not be opened. Is a file manager installed?</source>
        <translation>フォルダーを開けませんでした。ファイルマネージャーはインストールされていますか？</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) could not be added. The first: %1</source>
        <translation>
            <numerusform>%n個の取得元を追加できませんでした。最初のもの：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fo&amp;llowing</source>
        <translation>追跡(&amp;L)</translation>
    </message>
</context>
<context>
    <name>heirloom::MirrorsDialog</name>
    <message>
        <source>Addresses for %1</source>
        <translation>%1のアドレス</translation>
    </message>
    <message>
        <source>&amp;Addresses, one a line:</source>
        <translation>アドレス（1行に1つ）(&amp;A)：</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>アドレス（1行に1つ）</translation>
    </message>
    <message>
        <source>Where the same file is; a new link for one that has expired.</source>
        <translation>同じファイルがある場所、または期限切れのリンクに代わる新しいリンクです。</translation>
    </message>
    <message>
        <source>Where the same files are: the folder that holds them.</source>
        <translation>同じファイルがある場所、つまりそれらを含むフォルダーです。</translation>
    </message>
    <message>
        <source>They are tried before what the source names. What is there already stays, and what comes is checked against the source&apos;s checksums. Files that are being downloaded take them up after a pause; a task that has failed, when you retry it.</source>
        <translation>取得元が示すアドレスより先に試します。すでにあるものは残り、新しく届くものは取得元のチェックサムと照合します。ダウンロード中のファイルには一時停止の後に、失敗したタスクには再試行したときに適用されます。</translation>
    </message>
</context>
<context>
    <name>heirloom::NewStorageDialog</name>
    <message>
        <source>Add a storage</source>
        <translation>ストレージの追加</translation>
    </message>
    <message>
        <source>Another disk, for example: what tasks there have in common is kept once.</source>
        <translation>別のディスクなどです：そこにあるタスクに共通する内容は、1つだけ保存されます。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F)：</translation>
    </message>
    <message>
        <source>Files &amp;are:</source>
        <comment>how they are made, as in &quot;read-only&quot;</comment>
        <translation>ファイルの置き方(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Left free:</source>
        <comment>space that downloads never fill</comment>
        <translation>残す空き容量(&amp;L)：</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>Folder of the storage</source>
        <translation>ストレージのフォルダー</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Give the storage a name.</source>
        <translation>ストレージの名前を入力してください。</translation>
    </message>
    <message>
        <source>Give the whole path of a folder, or choose one.</source>
        <translation>フォルダーの完全なパスを入力するか、フォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>heirloom::NoticeBar</name>
    <message>
        <source>Hide this message</source>
        <translation>このメッセージを隠す</translation>
    </message>
</context>
<context>
    <name>heirloom::NoticeReader</name>
    <message numerus="yes">
        <source>%n task(s) ended while this window was closed.</source>
        <translation>
            <numerusform>このウィンドウを閉じている間に%n個のタスクが終了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored file(s) were changed or removed by another program; they are not used any more.</source>
        <translation>
            <numerusform>保存したファイル%n個が別のプログラムによって変更または削除されたため、今後は使用しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Followed sources were synced %n time(s) while this window was closed.</source>
        <translation>
            <numerusform>このウィンドウを閉じている間に、追跡中の取得元が%n回同期されました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::Notifier</name>
    <message>
        <source>Open Heirloom</source>
        <translation>Heirloomを開く</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>ダウンロード完了</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) finished.</source>
        <translation>
            <numerusform>%n個のタスクが完了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>ダウンロード失敗</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) failed.</source>
        <translation>
            <numerusform>%n個のタスクが失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough disk space</source>
        <translation>ディスクの空き容量が不足しています</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for disk space.</source>
        <translation>
            <numerusform>%n個のタスクがディスクの空き容量を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored content is damaged</source>
        <translation>保存した内容が破損しています</translation>
    </message>
    <message>
        <source>Followed sources</source>
        <translation>追跡中の取得元</translation>
    </message>
    <message numerus="yes">
        <source>%n followed source(s) changed.</source>
        <translation>
            <numerusform>追跡中の取得元%n個が変わりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A followed source needs you</source>
        <translation>追跡中の取得元に対処が必要です</translation>
    </message>
    <message numerus="yes">
        <source>%n followed source(s) need you.</source>
        <translation>
            <numerusform>追跡中の取得元%n個に対処が必要です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::OverviewTab</name>
    <message>
        <source>Kept from what you have</source>
        <translation>手元のものを再利用</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>beside the amount</extracomment>
        <translation>ダウンロード済み</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>beside the number of files that failed</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>What happened with the task</source>
        <translation>タスクの経過</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>an amount of files</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>優先度高</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>優先度低</translation>
    </message>
    <message>
        <source>Limited to %1 per second</source>
        <extracomment>%1 is an amount of bytes</extracomment>
        <translation>毎秒%1に制限</translation>
    </message>
    <message>
        <source>%1 written to the disk for it</source>
        <translation>このためにディスクに書き込んだ量は%1</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>%1 is the address of the source</extracomment>
        <translation>取得元：%1</translation>
    </message>
    <message>
        <source>Upgrades %1 · from %2</source>
        <translation>%1をアップグレード · 取得元：%2</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>保存先：%1</translation>
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
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the plan: bytes</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>Column of the plan: download, or kept from …</extracomment>
        <translation>入手方法</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>kept from what you have</source>
        <translation>手元のものを再利用</translation>
    </message>
    <message>
        <source>download</source>
        <extracomment>what will happen with a file</extracomment>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>%1 to download, the rest kept</source>
        <translation>%1をダウンロード、残りは再利用</translation>
    </message>
    <message>
        <source>same as another file here</source>
        <translation>ここにある別のファイルと同じ</translation>
    </message>
    <message>
        <source>already in this folder</source>
        <translation>すでにこのフォルダーにあります</translation>
    </message>
    <message>
        <source>kept from %1</source>
        <translation>%1から再利用</translation>
    </message>
</context>
<context>
    <name>heirloom::PlanView</name>
    <message>
        <source>Only these files: *.bin, docs/**</source>
        <translation>次のファイルのみ：*.bin, docs/**</translation>
    </message>
    <message>
        <source>Only files that match these patterns</source>
        <translation>これらのパターンに一致するファイルのみ</translation>
    </message>
    <message>
        <source>Patterns with * and ?, separated by commas. ** also crosses folders. Empty: all files.</source>
        <translation>*と?を使えるパターンをコンマで区切って入力します。**はフォルダーをまたいで一致します。空欄：すべてのファイル。</translation>
    </message>
    <message>
        <source>It will wait until %1 more is free.</source>
        <translation>あと%1が空くまで待機します。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the source cannot be used. The first: %1</source>
        <translation>
            <numerusform>取得元の%n個のファイルは使用できません。最初のもの：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows the first %1 only; the sums are for all.</source>
        <translation>一覧には最初の%1件だけを表示しています。合計はすべてを含みます。</translation>
    </message>
    <message>
        <source>No file is selected</source>
        <translation>ファイルが選択されていません</translation>
    </message>
    <message>
        <source>You have all of it already: nothing needs to be downloaded</source>
        <translation>すべて手元にあります：ダウンロードは不要です</translation>
    </message>
    <message>
        <source>How much it is shows while it is downloaded</source>
        <translation>量はダウンロード中に分かります</translation>
    </message>
    <message>
        <source>%1 will be downloaded</source>
        <translation>%1をダウンロードします</translation>
    </message>
    <message>
        <source>Only %1 needs to be downloaded</source>
        <translation>%1だけをダウンロードします</translation>
    </message>
    <message>
        <source>Files of this download</source>
        <translation>このダウンロードのファイル</translation>
    </message>
    <message>
        <source>%1 kept, %2</source>
        <extracomment>%1 is &quot;999 files&quot;, %2 a size</extracomment>
        <translation>再利用%1、%2</translation>
    </message>
    <message>
        <source>%1 to download, %2</source>
        <extracomment>%1 is &quot;1 file&quot;, %2 a size</extracomment>
        <translation>ダウンロード%1、%2</translation>
    </message>
    <message>
        <source>needs %1, and %2 stay in reserve · %3 free</source>
        <translation>必要%1、ほかに%2を確保 · 空き%3</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is the free space of the disk</extracomment>
        <translation>空き%1</translation>
    </message>
    <message>
        <source>needs %1 · %2 free</source>
        <translation>必要%1 · 空き%2</translation>
    </message>
</context>
<context>
    <name>heirloom::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>what the list of pages is called by a screen reader</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Of this page</source>
        <translation>このページの設定</translation>
    </message>
</context>
<context>
    <name>heirloom::PreferencesPage</name>
    <message>
        <source>This cannot be stored: the settings file is read-only, or of a newer version of Heirloom.</source>
        <translation>保存できません：設定ファイルが読み取り専用か、より新しいバージョンのHeirloomのものです。</translation>
    </message>
</context>
<context>
    <name>heirloom::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>なし：直接接続する</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>次を使用：</translation>
    </message>
    <message>
        <source>Type of the proxy</source>
        <translation>プロキシの種類</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s host.</source>
        <translation>プロキシのホストを入力してください。</translation>
    </message>
    <message>
        <source>That is no host. Write its name alone, for example: proxy.example.org</source>
        <translation>ホストではありません。名前だけを入力してください。例：proxy.example.org</translation>
    </message>
</context>
<context>
    <name>heirloom::QuietHoursField</name>
    <message>
        <source>&amp;Not from</source>
        <translation>次の時間帯を除く(&amp;N)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>They begin and end at the same moment.</source>
        <comment>quiet hours</comment>
        <translation>開始と終了が同じ時刻になっています。</translation>
    </message>
</context>
<context>
    <name>heirloom::RevisionBox</name>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>%1 (branch)</source>
        <comment>revision</comment>
        <translation>%1（ブランチ）</translation>
    </message>
    <message>
        <source>%1 (preview)</source>
        <comment>revision: a release that is not final</comment>
        <translation>%1（プレビュー）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>revision</comment>
        <extracomment>a published version of a record, and the address of the record</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Revision: a branch, tag or commit</source>
        <translation>リビジョン：ブランチ、タグ、またはコミット</translation>
    </message>
    <message>
        <source>the one the link leads to</source>
        <comment>revision</comment>
        <translation>リンク先のもの</translation>
    </message>
    <message>
        <source>%1, which the link leads to</source>
        <comment>revision</comment>
        <translation>%1（リンク先のもの）</translation>
    </message>
</context>
<context>
    <name>heirloom::ScheduleEditor</name>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>Days of the week, from … to</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>A time begins and ends at the same moment. From 00:00 to 00:00 is the whole day.</source>
        <translation>開始と終了が同じ時刻になっています。00:00から00:00は終日を表します。</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>days of the week, of a row of the schedule</extracomment>
        <translation>曜日</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>time of day at which a speed limit begins</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>time of day at which a speed limit ends</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>この時間帯を削除</translation>
    </message>
    <message>
        <source>Add a ti&amp;me</source>
        <translation>時間帯を追加(&amp;M)</translation>
    </message>
</context>
<context>
    <name>heirloom::ServerListModel</name>
    <message>
        <source>Server</source>
        <extracomment>Column of the list of servers</extracomment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of servers: in use, put aside, …</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the list of servers</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Column of the list of servers: of the bytes that were downloaded, in percent</extracomment>
        <translation>割合</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>Column of the list of servers: bytes</extracomment>
        <translation>ダウンロード済み</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Column of the list of servers: how many there are now</extracomment>
        <translation>接続数</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Column of the list of servers: how many there were</extracomment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>%1, added by you</source>
        <comment>state of a server</comment>
        <translation>%1（自分で追加）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The last error: %1</source>
        <translation>最後のエラー：%1</translation>
    </message>
    <message>
        <source>put aside until %1</source>
        <translation>%1まで使用を保留</translation>
    </message>
    <message>
        <source>put aside until %1: %2</source>
        <translation>%1まで使用を保留：%2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>not in use now</source>
        <translation>現在は未使用</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>まだ使用していません</translation>
    </message>
    <message>
        <source>did not work: %1</source>
        <translation>失敗しました：%1</translation>
    </message>
</context>
<context>
    <name>heirloom::Sidebar</name>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tasks</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>tasks</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>tasks</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Queued, waiting or paused</source>
        <translation>順番待ち、待機中、または一時停止中</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>tasks</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>tasks</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed or cancelled</source>
        <translation>失敗またはキャンセル済み</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <comment>heading in the side bar</comment>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is the free space of the disk</extracomment>
        <translation>空き%1</translation>
    </message>
    <message>
        <source>Newer revision</source>
        <comment>tasks whose sources offer one</comment>
        <translation>新しいリビジョンあり</translation>
    </message>
    <message>
        <source>Their sources offer something newer</source>
        <translation>取得元に新しいものがあるタスク</translation>
    </message>
    <message>
        <source>Following</source>
        <comment>sources</comment>
        <translation>追跡</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>tasks</comment>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Put away: not in a folder, but in the store</source>
        <translation>保管中：フォルダーではなくストレージにあります</translation>
    </message>
</context>
<context>
    <name>heirloom::SleepInhibitor</name>
    <message>
        <source>Files are being downloaded</source>
        <extracomment>why the computer does not fall asleep</extracomment>
        <translation>ファイルをダウンロードしています</translation>
    </message>
</context>
<context>
    <name>heirloom::SourcesTab</name>
    <message>
        <source>Counted since the program started</source>
        <translation>プログラムの起動後の集計です</translation>
    </message>
    <message>
        <source>Servers of the task</source>
        <translation>タスクのサーバー</translation>
    </message>
    <message>
        <source>Add a &amp;mirror…</source>
        <translation>ミラーを追加(&amp;M)…</translation>
    </message>
    <message>
        <source>Add or replace lin&amp;k…</source>
        <translation>リンクを追加または置き換え(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>速度の推移</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of a time axis</comment>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedLimitButton</name>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>another speed limit</extracomment>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Limit: none</source>
        <translation>制限：なし</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>制限：%1</translation>
    </message>
    <message>
        <source>The schedule holds now: %1. At other times:</source>
        <translation>現在はスケジュールに従っています：%1。ほかの時間：</translation>
    </message>
    <message>
        <source>The schedule limits all downloads together now. It is set in the preferences.</source>
        <translation>現在はスケジュールによってすべてのダウンロードの合計速度が制限されています。設定で変更できます。</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>すべてのダウンロードを合わせた速度の上限</translation>
    </message>
    <message>
        <source>Limit: %1, by the schedule</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>制限：%1（スケジュール）</translation>
    </message>
    <message>
        <source>Limit: none, by the schedule</source>
        <translation>制限：なし（スケジュール）</translation>
    </message>
</context>
<context>
    <name>heirloom::SpeedLimitMenu</name>
    <message>
        <source>Other…</source>
        <extracomment>another speed limit</extracomment>
        <translation>その他…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Speed Limit</source>
        <translation>速度制限</translation>
    </message>
</context>
<context>
    <name>heirloom::StorageFigures</name>
    <message>
        <source>stored once %1</source>
        <extracomment>legend of the bar: space that content takes</extracomment>
        <translation>保存済み %1</translation>
    </message>
    <message>
        <source>archived %1</source>
        <extracomment>legend of the bar: how much space archived tasks take</extracomment>
        <translation>アーカイブ済み %1</translation>
    </message>
    <message>
        <source>can be reclaimed %1</source>
        <translation>解放可能 %1</translation>
    </message>
    <message>
        <source>free %1</source>
        <extracomment>legend of the bar: free space of the disk</extracomment>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>%1 saved by sharing</source>
        <translation>共有により%1を節約</translation>
    </message>
</context>
<context>
    <name>heirloom::StorageList</name>
    <message>
        <source>Add a &amp;storage…</source>
        <translation>ストレージを追加(&amp;S)…</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>There is none yet. The first download makes one in %1, or you add one now.</source>
        <translation>まだありません。最初のダウンロードで%1に作成されます。今すぐ追加することもできます。</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>既定にする</translation>
    </message>
    <message>
        <source>Forget the storage %1</source>
        <translation>ストレージ%1を一覧から外す</translation>
    </message>
    <message>
        <source>Files are:</source>
        <comment>how they are made, as in &quot;read-only&quot;</comment>
        <translation>ファイルの置き方：</translation>
    </message>
    <message>
        <source>Left free:</source>
        <comment>space that downloads never fill</comment>
        <translation>残す空き容量：</translation>
    </message>
    <message>
        <source>used when you choose none</source>
        <extracomment>mark beside a storage</extracomment>
        <translation>選ばないときに使用</translation>
    </message>
    <message>
        <source>Make %1 the default storage</source>
        <translation>%1を既定のストレージにする</translation>
    </message>
</context>
<context>
    <name>heirloom::StoragePage</name>
    <message>
        <source>Reclaim &amp;now</source>
        <translation>今すぐ解放(&amp;N)</translation>
    </message>
    <message>
        <source>Gives back what no task needs any more. Deleted tasks cannot be brought back afterwards.</source>
        <translation>どのタスクにも不要になった容量を空けます。実行後は、削除したタスクを元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>確認(&amp;C)</translation>
    </message>
    <message>
        <source>Compares what should be there with what is there</source>
        <translation>あるべきものと実際にあるものを照合します</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>修復(&amp;P)</translation>
    </message>
    <message>
        <source>Checks, and mends what can be mended</source>
        <translation>確認し、直せるものを直します</translation>
    </message>
    <message>
        <source>History of the storage</source>
        <translation>ストレージの履歴</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>The first download makes a storage in %1</source>
        <translation>最初のダウンロードで%1にストレージが作成されます</translation>
    </message>
    <message>
        <source>You see %1 of files. They take %2.</source>
        <translation>見えているファイルは%1です。実際の使用量は%2です。</translation>
    </message>
    <message>
        <source>%1 kept in reserve</source>
        <translation>%1を確保</translation>
    </message>
    <message>
        <source>all read on %1</source>
        <translation>%1にすべて読み取り済み</translation>
    </message>
    <message>
        <source>Reclaiming …</source>
        <translation>解放しています…</translation>
    </message>
    <message>
        <source>Reclaimed %1 in %2.</source>
        <translation>%1を解放しました（%2）。</translation>
    </message>
    <message>
        <source>Another program is reclaiming right now.</source>
        <translation>現在、別のプログラムが解放を行っています。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Checking and repairing …</source>
        <translation>確認して修復しています…</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Reclaim %1 &amp;now</source>
        <translation>%1を今すぐ解放(&amp;N)</translation>
    </message>
    <message>
        <source>Checked %1, repaired %2: nothing is wrong.</source>
        <comment>&quot;3 files&quot;, a number</comment>
        <translation>%1を確認し、%2を修復しました：問題はありません。</translation>
    </message>
    <message>
        <source>Checked %1: nothing is wrong.</source>
        <comment>&quot;3 files&quot;</comment>
        <translation>%1を確認しました：問題はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Checked %1, repaired %2. %n thing(s) need attention, the first: %3 (%4)</source>
        <translation>
            <numerusform>%1を確認し、%2を修復しました。対処が必要な項目が%n件あります。最初の項目：%3（%4）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %1. %n thing(s) need attention, the first: %2 (%3)</source>
        <translation>
            <numerusform>%1を確認しました。対処が必要な項目が%n件あります。最初の項目：%2（%3）</numerusform>
        </translation>
    </message>
    <message>
        <source>This storage cannot be read now.</source>
        <translation>このストレージは現在読み取れません。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
</context>
<context>
    <name>heirloom::SyncReportView</name>
    <message>
        <source>Reports of the followed source</source>
        <translation>追跡中の取得元のレポート</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of the reports on syncs: when, which version, what changed, how much was downloaded</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>ダウンロード済み</translation>
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
            <numerusform>… ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. The next sync mends it.</source>
        <comment>a file and what is wrong with it</comment>
        <translation>%1：%2。次の同期で直されます。</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>リンクをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Move to front</source>
        <translation>先頭へ移動(&amp;M)</translation>
    </message>
    <message>
        <source>Move to &amp;back</source>
        <translation>末尾へ移動(&amp;B)</translation>
    </message>
    <message>
        <source>Pr&amp;iority</source>
        <translation>優先度(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <extracomment>priority of a task</extracomment>
        <translation>高(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <extracomment>priority of a task</extracomment>
        <translation>通常(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <extracomment>priority of a task</extracomment>
        <translation>低(&amp;L)</translation>
    </message>
    <message>
        <source>Limit &amp;speed</source>
        <translation>速度を制限(&amp;S)</translation>
    </message>
    <message>
        <source>The downloads of the selected tasks, each, in kB per second (0: no limit):</source>
        <translation>選択した各タスクのダウンロード速度、kB/秒（0：制限なし）：</translation>
    </message>
    <message>
        <source>Comp&amp;are…</source>
        <translation>比較(&amp;A)…</translation>
    </message>
    <message>
        <source>What another revision has that this one has not; select two tasks to compare them</source>
        <translation>別のリビジョンにあってこれにないものを表示します。2つのタスクを選択すると互いに比較できます</translation>
    </message>
    <message>
        <source>Look for a &amp;newer revision</source>
        <translation>新しいリビジョンを確認(&amp;N)</translation>
    </message>
    <message>
        <source>Follo&amp;w its source…</source>
        <translation>取得元を追跡(&amp;W)…</translation>
    </message>
    <message>
        <source>Archi&amp;ve…</source>
        <translation>アーカイブ(&amp;V)…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Its files leave their folder; everything stays in the store and can be restored</source>
        <translation>ファイルはフォルダーからなくなりますが、すべてストレージに残り、復元できます</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>復元(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Unpack archives…</source>
        <translation>圧縮ファイルを展開(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskSpace</name>
    <message>
        <source>What deleting each task would free</source>
        <translation>各タスクを削除したときに空く容量</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>What deleting would free</source>
        <translation>削除すると空く容量</translation>
    </message>
    <message>
        <source>area = space that only this task uses</source>
        <translation>面積 = このタスクだけが使う容量</translation>
    </message>
    <message>
        <source>As a &amp;list</source>
        <translation>一覧で表示(&amp;L)</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskSpaceModel</name>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Deleting frees</source>
        <extracomment>head of a column: how much space deleting a task gives back</extracomment>
        <translation>削除で空く容量</translation>
    </message>
    <message>
        <source>All its files</source>
        <extracomment>head of a column: the size of all files of a task</extracomment>
        <translation>全ファイル</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the task table</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Column of the task table: which version of the thing</extracomment>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Green was here already, blue is downloaded, grey is still to come</source>
        <extracomment>Column of the task table</extracomment>
        <translation>緑は手元にあったもの、青はダウンロード済み、灰色は残りです</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the task table: bytes</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>What did not have to be downloaded, because you have it already</source>
        <extracomment>Column of the task table: bytes that did not have to be downloaded</extracomment>
        <translation>すでに手元にあるため、ダウンロードせずに済んだもの</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>再利用</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the task table</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the task table</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>%1 is a time: &quot;today, 09:12&quot; or &quot;13 Nov&quot;</extracomment>
        <translation>完了：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed</source>
        <translation>
            <numerusform>%Ln個のファイルが失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>state of a task</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 downloaded, %4 to come</source>
        <extracomment>Read out by a screen reader. %1 is a share: &quot;61 %&quot;; %2, %3 and %4 are numbers of files: &quot;999 files&quot;</extracomment>
        <translation>%1: 保持 %2、ダウンロード済み %3、残り %4</translation>
    </message>
    <message>
        <source>its source offers something newer</source>
        <comment>than a task</comment>
        <translation>取得元に新しいものがあります</translation>
    </message>
    <message>
        <source>%1 is newer</source>
        <comment>a revision</comment>
        <translation>%1の方が新しい</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>the revision of a task, and that there is a newer one</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <extracomment>state of a task: what it has got is an archive, and its members are made files</extracomment>
        <translation>展開中</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskView</name>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
</context>
<context>
    <name>heirloom::TaskWatch</name>
    <message>
        <source>%1 was deleted.</source>
        <translation>「%1」は削除されました。</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>「%1」が完了しました。</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>%1 is a task, %2 says why</extracomment>
        <translation>「%1」は失敗しました：%2</translation>
    </message>
    <message>
        <source>%1 waits for %2 of disk space.</source>
        <translation>「%1」はディスクの空き容量%2を待っています。</translation>
    </message>
    <message>
        <source>%1 waits for disk space.</source>
        <translation>「%1」はディスクの空き容量を待っています。</translation>
    </message>
</context>
<context>
    <name>heirloom::TokenDialog</name>
    <message>
        <source>Add a token</source>
        <translation>トークンの追加</translation>
    </message>
    <message>
        <source>Replace a token</source>
        <translation>トークンの置き換え</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>サーバー(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>トークン(&amp;T)：</translation>
    </message>
    <message>
        <source>Waiting for the keychain …</source>
        <translation>キーリングを待っています…</translation>
    </message>
</context>
<context>
    <name>heirloom::TokenList</name>
    <message>
        <source>Add a &amp;token…</source>
        <translation>トークンを追加(&amp;T)…</translation>
    </message>
    <message>
        <source>Servers that have a token</source>
        <translation>トークンのあるサーバー</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <translation>%1のトークンを置き換え</translation>
    </message>
    <message>
        <source>Remove the token of %1</source>
        <translation>%1のトークンを削除</translation>
    </message>
    <message>
        <source>Remove a token</source>
        <translation>トークンの削除</translation>
    </message>
    <message>
        <source>Remove the token of %1 from the keychain?</source>
        <translation>%1のトークンをキーリングから削除しますか？</translation>
    </message>
    <message>
        <source>To use it again you will have to enter it again.</source>
        <translation>再び使うには、もう一度入力する必要があります。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Waiting for the keychain …</source>
        <translation>キーリングを待っています…</translation>
    </message>
</context>
<context>
    <name>heirloom::TrayIcon</name>
    <message>
        <source>&amp;Open Heirloom</source>
        <translation>Heirloomを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add from clipboard</source>
        <translation>クリップボードから追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>すべて一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>すべて再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Heirloom: something needs your attention</source>
        <translation>Heirloom：確認が必要なことがあります</translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) paused</source>
        <translation>
            <numerusform>Heirloom：%n個のダウンロードが一時停止中</numerusform>
        </translation>
    </message>
    <message>
        <source>Heirloom: nothing to do</source>
        <translation>Heirloom：実行するものはありません</translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) waiting</source>
        <translation>
            <numerusform>Heirloom：%n個のダウンロードが待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) active</source>
        <translation>
            <numerusform>Heirloom：%n個のダウンロードを実行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heirloom: %n download(s) active, %1</source>
        <extracomment>%1 is a speed</extracomment>
        <translation>
            <numerusform>Heirloom：%n個のダウンロードを実行中、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何も行われていません</translation>
    </message>
    <message>
        <source>&amp;Sync followed sources now</source>
        <translation>追跡中の取得元を今すぐ同期(&amp;S)</translation>
    </message>
</context>
<context>
    <name>heirloom::Treemap</name>
    <message numerus="yes">
        <source>%Ln smaller task(s)</source>
        <translation>
            <numerusform>小さいタスク%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>No task has space of its own: what each of them shows, others show too.</source>
        <translation>どのタスクも単独の容量を使っていません。それぞれの内容はほかのタスクでも使われています。</translation>
    </message>
</context>
<context>
    <name>heirloom::UnpackDialog</name>
    <message>
        <source>And &amp;always, in later revisions too</source>
        <translation>今後のリビジョンでも常に展開する(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Unpack</source>
        <translation>展開(&amp;U)</translation>
    </message>
    <message>
        <source>Unpack</source>
        <extracomment>title of the dialog that asks which archives to unpack</extracomment>
        <translation>展開</translation>
    </message>
    <message>
        <source>Archives of %1</source>
        <translation>%1の圧縮ファイル</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>ファイルを確認しています…</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>圧縮ファイル</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>圧縮ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>is about to be unpacked</source>
        <comment>an archive</comment>
        <translation>まもなく展開します</translation>
    </message>
    <message numerus="yes">
        <source>unpacked, but for %n</source>
        <comment>entries of an archive</comment>
        <translation>
            <numerusform>展開済み（%n件の項目を除く）</numerusform>
        </translation>
    </message>
    <message>
        <source>unpacked</source>
        <comment>an archive</comment>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>could not be unpacked</source>
        <comment>an archive</comment>
        <translation>展開できませんでした</translation>
    </message>
    <message>
        <source>not unpacked</source>
        <comment>an archive</comment>
        <translation>未展開</translation>
    </message>
    <message>
        <source>This task has no archive that can be unpacked: zip, 7z, or tar, plain or compressed.</source>
        <translation>このタスクには展開できる圧縮ファイルがありません。展開できるのはzip、7z、tar（圧縮の有無を問わない）です。</translation>
    </message>
    <message>
        <source>Each is unpacked into a folder beside it. Files that you have already take no space again, and the archive stays.</source>
        <translation>それぞれ隣のフォルダーに展開します。すでに手元にあるファイルは追加の容量を使わず、圧縮ファイルもそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>heirloom::UnpackFlow</name>
    <message>
        <source>&amp;Unpack…</source>
        <translation>展開(&amp;X)…</translation>
    </message>
    <message numerus="yes">
        <source>%1 has brought %n archive(s).</source>
        <extracomment>%1 is the name of a task</extracomment>
        <translation>
            <numerusform>%1に%n個の圧縮ファイルが含まれています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The ledger to work with.</source>
        <translation>使用する台帳。</translation>
    </message>
    <message>
        <source>Links or files to offer in the add dialog.</source>
        <translation>追加ダイアログに表示するリンクまたはファイル。</translation>
    </message>
    <message>
        <source>The list of your downloads is in %1. Your files were not touched.</source>
        <translation>ダウンロードの一覧は%1にあります。ファイルには手を加えていません。</translation>
    </message>
    <message>
        <source>Downloads what is new and keeps what you have. If it runs already, its window comes to the front and takes the links.</source>
        <translation>新しいものだけをダウンロードし、手元にあるものは再利用します。すでに実行中の場合は、そのウィンドウが前面に出てリンクを受け取ります。</translation>
    </message>
    <message>
        <source>Start without a window, as an icon in the tray; minimized where there is no tray.</source>
        <translation>ウィンドウを開かずに、トレイのアイコンとして起動します。トレイがない場合は最小化します。</translation>
    </message>
    <message>
        <source>Open the add dialog.</source>
        <translation>追加ダイアログを開きます。</translation>
    </message>
    <message>
        <source>Pause all downloads.</source>
        <translation>すべてのダウンロードを一時停止します。</translation>
    </message>
</context>
</TS>
