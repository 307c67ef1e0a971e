<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>goals</name>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Pertanyaan {number} dari {total}</translation>
    </message>
    <message>
        <source>Other:</source>
        <translation>Lainnya:</translation>
    </message>
    <message>
        <source>Type it:</source>
        <translation>Ketik:</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Pakai ini</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Ketik sebuah angka.</translation>
    </message>
    <message>
        <source>How does it look this week?</source>
        <translation>Bagaimana minggu ini?</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Sudah selesai</translation>
    </message>
    <message>
        <source>What helped, what is in the way</source>
        <translation>Apa yang membantu, apa yang menghalangi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kenapa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Keep check-in</source>
        <translation>Simpan catatan</translation>
    </message>
    <message>
        <source>Change the target from today on?</source>
        <translation>Ubah target mulai hari ini?</translation>
    </message>
    <message>
        <source>Weeks before today keep the target they had.</source>
        <translation>Minggu sebelum hari ini tetap memakai target lamanya.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Kenapa berubah</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Batas akhir</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Ubah target</translation>
    </message>
    <message>
        <source>Close this goal?</source>
        <translation>Tutup target ini?</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>What to do again, what to leave</source>
        <translation>Apa yang diulang, apa yang ditinggalkan</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Pelajaran</translation>
    </message>
    <message>
        <source>Close goal</source>
        <translation>Tutup target</translation>
    </message>
    <message>
        <source>Proposed sentence</source>
        <translation>Usulan kalimat</translation>
    </message>
    <message>
        <source>Use this sentence</source>
        <translation>Pakai kalimat ini</translation>
    </message>
    <message>
        <source>{passed} of 5</source>
        <translation>{passed} dari 5</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Belum ada.</translation>
    </message>
    <message>
        <source>Keep {number}</source>
        <translation>Tetap {number}</translation>
    </message>
    <message>
        <source>What your weeks say</source>
        <translation>Kata riwayat Anda</translation>
    </message>
    <message>
        <source>Once a number of your shop is named, its weeks are drawn here.</source>
        <translation>Setelah metriknya disebut, minggu-minggunya digambar di sini.</translation>
    </message>
    <message>
        <source>{metric} has no weeks yet. From four on a chance can be given.</source>
        <translation>{metric} belum punya minggu terisi. Mulai empat minggu, peluangnya bisa dihitung.</translation>
    </message>
    <message>
        <source>From four filled weeks on a chance can be given.</source>
        <translation>Mulai empat minggu terisi, peluangnya bisa dihitung.</translation>
    </message>
    <message>
        <source>With a last day a chance can be given.</source>
        <translation>Dengan batas akhir, peluangnya bisa dihitung.</translation>
    </message>
    <message numerus="yes">
        <source>An estimate from %n filled week(s).</source>
        <translation>
            <numerusform>Perkiraan dari %n minggu yang terisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks filled in: {known}.</source>
        <translation>Minggu terisi: {known}.</translation>
    </message>
    <message>
        <source>In {n} weeks {mean} a week on average, lately {recent}. {weeks} weeks to {day}.</source>
        <translation>Dalam {n} minggu rata-rata {mean} per minggu, empat minggu terakhir {recent}. Sampai {day} tersisa {weeks} minggu.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>this sentence</source>
        <translation>kalimat ini</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>{question} Answer below.</source>
        <translation>{question} Jawab di bawah.</translation>
    </message>
    <message>
        <source>Example for {letter}</source>
        <translation>Contoh untuk {letter}</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>Going well</source>
        <translation>Berjalan baik</translation>
    </message>
    <message>
        <source>Just begun</source>
        <translation>Baru mulai</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>sampai {day}</translation>
    </message>
    <message>
        <source>The road</source>
        <translation>Perjalanan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Saat dibuat</translation>
    </message>
    <message>
        <source>Budget against this number</source>
        <translation>Anggaran dan angka ini</translation>
    </message>
    <message>
        <source>Line: what was counted. Dots: what was due. Dashes: the target, and where the weeks lead with 80% around it. Squares: check-ins.</source>
        <translation>Garis: yang tercatat. Titik-titik: yang seharusnya. Putus-putus: target, dan arah riwayat dengan rentang 80%. Kotak: catatan mingguan.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>tersisa %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tercapai</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>It was made without the coach.</source>
        <translation>Dibuat tanpa pelatih.</translation>
    </message>
    <message>
        <source>No budget line of this campaign names {metric} yet.</source>
        <translation>Belum ada pos anggaran kampanye ini untuk {metric}.</translation>
    </message>
    <message>
        <source>{amount} for {target} means {cost} for one.</source>
        <translation>{amount} untuk {target} berarti {cost} per satuan.</translation>
    </message>
    <message>
        <source>Made: {range}</source>
        <translation>Dibuat: {range}</translation>
    </message>
    <message>
        <source>Made with target {target}</source>
        <translation>Dibuat dengan target {target}</translation>
    </message>
    <message>
        <source>Goes on from “{text}”</source>
        <translation>Lanjutan dari “{text}”</translation>
    </message>
    <message>
        <source>Target {target} until {day}</source>
        <translation>Target {target} sampai {day}</translation>
    </message>
    <message>
        <source>Check-in: {word}</source>
        <translation>Catatan: {word}</translation>
    </message>
    <message>
        <source>{n} done</source>
        <translation>{n} selesai</translation>
    </message>
    <message>
        <source>Closed: {word}</source>
        <translation>Ditutup: {word}</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Belum ada target</translation>
    </message>
    <message>
        <source>Type a wish as you would say it. The coach asks what is missing and says, from your own weeks, how likely it is.</source>
        <translation>Tulis keinginan dengan kata Anda sendiri. Pelatih menanyakan yang kurang, lalu memberi tahu peluangnya dari riwayat Anda.</translation>
    </message>
    <message>
        <source>Write a goal</source>
        <translation>Tulis target</translation>
    </message>
    <message>
        <source>Goal saved</source>
        <translation>Target tersimpan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) running</source>
        <translation>
            <numerusform>%n target berjalan</numerusform>
        </translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Target baru</translation>
    </message>
    <message>
        <source>SMART coach</source>
        <translation>Pelatih SMART</translation>
    </message>
    <message>
        <source>New goal · step {n} of 3</source>
        <translation>Target baru · langkah {n} dari 3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Save goal</source>
        <translation>Simpan target</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Jawab pertanyaannya dulu.</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Tersimpan sebagai draf</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>since {start}, until {end}</source>
        <translation>sejak {start}, sampai {end}</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Semua target</translation>
    </message>
    <message>
        <source>Change target…</source>
        <translation>Ubah target…</translation>
    </message>
    <message>
        <source>Close goal…</source>
        <translation>Tutup target…</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>Hapus target</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Catat minggu ini</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Next goal from this</source>
        <translation>Target berikutnya dari ini</translation>
    </message>
    <message>
        <source>What shall change by when</source>
        <translation>Apa yang ingin berubah, dan sampai kapan</translation>
    </message>
    <message>
        <source>This was not saved</source>
        <translation>Ini tidak tersimpan</translation>
    </message>
    <message>
        <source>Goal removed</source>
        <translation>Target dihapus</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Your sentence</source>
        <translation>Kalimat Anda</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Menjadi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Dicek</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>tiap bulan</translation>
    </message>
    <message>
        <source>every Monday</source>
        <translation>tiap Senin</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>metrik</translation>
    </message>
    <message>
        <source>from</source>
        <translation>dari</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>tidak bisa diperiksa</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>irama</translation>
    </message>
    <message>
        <source>which date?</source>
        <translation>tanggal berapa?</translation>
    </message>
    <message>
        <source>no such day</source>
        <translation>tanggal tidak ada</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>bukan tanggal</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>mulai</translation>
    </message>
    <message>
        <source>which?</source>
        <translation>yang mana?</translation>
    </message>
    <message>
        <source>number</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>The goal in one sentence</source>
        <translation>Target dalam satu kalimat</translation>
    </message>
    <message>
        <source>Every week the same</source>
        <translation>Tiap minggu sama</translation>
    </message>
    <message>
        <source>Paydays count double (25th to 3rd)</source>
        <translation>Minggu gajian dihitung dua kali (25–3)</translation>
    </message>
    <message>
        <source>The first week counts double</source>
        <translation>Minggu pertama dihitung dua kali</translation>
    </message>
    <message>
        <source>The last week counts double</source>
        <translation>Minggu terakhir dihitung dua kali</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Tanpa kampanye</translation>
    </message>
    <message>
        <source>How the weeks are planned</source>
        <translation>Rencana antarminggu</translation>
    </message>
    <message>
        <source>Changes what is expected by now, not the target.</source>
        <translation>Mengubah yang seharusnya tercapai saat ini, bukan targetnya.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Bagian dari</translation>
    </message>
    <message>
        <source>Counted from {start} to {deadline}. The present value, {baseline}, is kept with the goal and does not move.</source>
        <translation>Dihitung dari {start} sampai {deadline}. Angka sekarang, {baseline}, disimpan bersama target dan tidak berubah.</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>Apa yang ingin diubah?</translation>
    </message>
    <message>
        <source>For example: add 300 followers in two months</source>
        <translation>Misalnya: menambah 300 pengikut dalam dua bulan</translation>
    </message>
    <message>
        <source>Your wish</source>
        <translation>Keinginan Anda</translation>
    </message>
    <message>
        <source>No objective chosen</source>
        <translation>Belum pilih tujuan</translation>
    </message>
    <message>
        <source>What the shop wants</source>
        <translation>Tujuan toko</translation>
    </message>
    <message>
        <source>Begin with:</source>
        <translation>Mulai dari:</translation>
    </message>
    <message>
        <source>Raise {metric} by </source>
        <translation>Meningkatkan {metric} sebesar </translation>
    </message>
    <message>
        <source>Five questions to every wish</source>
        <translation>Lima pertanyaan untuk tiap keinginan</translation>
    </message>
</context>
</TS>
