<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>home</name>
    <message>
        <source>Skip this week</source>
        <translation>Lewati minggu ini</translation>
    </message>
    <message>
        <source>Go on filling</source>
        <translation>Lanjut isi</translation>
    </message>
    <message>
        <source>Fill the week of {span}</source>
        <translation>Isi minggu {span}</translation>
    </message>
    <message>
        <source>Fill now</source>
        <translation>Isi sekarang</translation>
    </message>
    <message>
        <source>{done} of {total} numbers are there.</source>
        <translation>{done} dari {total} angka sudah ada.</translation>
    </message>
    <message>
        <source>Earlier weeks with gaps: {n}.</source>
        <translation>{n} minggu sebelumnya masih bolong.</translation>
    </message>
    <message>
        <source>{left} left, about {seconds} seconds.</source>
        <translation>Tinggal {left}, kira-kira {seconds} detik.</translation>
    </message>
    <message>
        <source>{left} left, about {minutes} minutes.</source>
        <translation>Tinggal {left}, kira-kira {minutes} menit.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>{span} · day {day} of {days}</source>
        <translation>{span} · hari ke-{day} dari {days}</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>dari {target}</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>terpakai</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Seberapa jauh ke belakang</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Semua target</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>kept in {met} of {weeks} weeks</source>
        <translation>terjaga {met} dari {weeks} minggu</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>belum ada angka</translation>
    </message>
    <message>
        <source>{now} · {gap} to go</source>
        <translation>{now} · kurang {gap}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kuartal</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Panjang periode</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sesudahnya</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Pilih tanggal</translation>
    </message>
    <message>
        <source>Fill the first week</source>
        <translation>Isi minggu pertama</translation>
    </message>
    <message>
        <source>Choose accounts</source>
        <translation>Atur akun</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Belum ada angka</translation>
    </message>
    <message>
        <source>Type ten numbers from the phone&apos;s Insights. From the second week on this page says what changed.</source>
        <translation>Ketik sepuluh angka dari Insight di ponsel. Mulai minggu kedua, halaman ini menunjukkan apa yang berubah.</translation>
    </message>
    <message>
        <source>Your numbers will stand here.</source>
        <translation>Angka toko Anda akan tampil di sini.</translation>
    </message>
    <message>
        <source>Last complete week, compared with {span}</source>
        <translation>Minggu lengkap terakhir, dibanding {span}</translation>
    </message>
    <message>
        <source>Compared with {span}</source>
        <translation>Dibanding {span}</translation>
    </message>
    <message>
        <source>Week of {span} skipped</source>
        <translation>Minggu {span} dilewati</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>“{name}” is over. What did it teach you?</source>
        <translation>“{name}” sudah selesai. Apa pelajarannya?</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>Tinjau sekarang</translation>
    </message>
    <message>
        <source>Which {name} do you want to reach?</source>
        <translation>{name} berapa yang ingin dicapai?</translation>
    </message>
    <message>
        <source>From {day} on. Earlier weeks keep the target they had.</source>
        <translation>Berlaku mulai {day}. Minggu sebelumnya tetap memakai target lama.</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>tiap minggu</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>tiap bulan</translation>
    </message>
    <message>
        <source>Target {unit}</source>
        <translation>Target {unit}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>No target any more</source>
        <translation>Tanpa target lagi</translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>Pasang target</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Tercapai</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Hampir</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Tertinggal</translation>
    </message>
    <message>
        <source>Not all filled in</source>
        <translation>Belum lengkap</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Belum ada angka</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Tanpa target</translation>
    </message>
    <message>
        <source>from last week</source>
        <translation>dari minggu lalu</translation>
    </message>
    <message>
        <source>from last month</source>
        <translation>dari bulan lalu</translation>
    </message>
    <message>
        <source>from last quarter</source>
        <translation>dari kuartal lalu</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n} minggu</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} bulan</translation>
    </message>
    <message>
        <source>{n} quarters</source>
        <translation>{n} kuartal</translation>
    </message>
    <message>
        <source>Target {value}</source>
        <translation>Target {value}</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Beri target</translation>
    </message>
    <message>
        <source>lies between; people cannot be added up</source>
        <translation>di antara; orang tidak bisa dijumlah</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>tetap</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} poin</translation>
    </message>
</context>
</TS>
