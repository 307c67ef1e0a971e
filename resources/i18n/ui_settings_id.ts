<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>import</name>
    <message>
        <source>Import a file</source>
        <translation>Impor file</translation>
    </message>
    <message>
        <source>Bring in what the platforms export: a year of history in a few minutes.</source>
        <translation>Masukkan hasil ekspor dari platform: riwayat setahun dalam beberapa menit.</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>Belum ada yang diimpor</translation>
    </message>
    <message>
        <source>{format} · {day} · {new} new, {changed} changed, {bad} refused</source>
        <translation>{format} · {day} · {new} baru, {changed} berubah, {bad} ditolak</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Batalkan…</translation>
    </message>
    <message>
        <source>Take back {name}?</source>
        <translation>Batalkan {name}?</translation>
    </message>
    <message>
        <source>What it brought is removed and what it replaced comes back. Numbers you changed since then stay. Ctrl+Z brings the import again.</source>
        <translation>Angka yang dibawanya dihapus dan angka yang digantinya kembali. Angka yang Anda ubah sesudah itu tetap. Ctrl+Z mengembalikan impornya.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Batalkan</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran huruf</translation>
    </message>
    <message>
        <source>Of the screens and of newly printed pages.</source>
        <translation>Untuk layar dan halaman cetak yang baru.</translation>
    </message>
    <message>
        <source>Prints and pictures are always light.</source>
        <translation>Cetakan dan gambar selalu terang.</translation>
    </message>
    <message>
        <source>Rows and fields grow with it.</source>
        <translation>Baris dan kolom isian ikut membesar.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Add which account?</source>
        <translation>Tambah akun yang mana?</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Ubah akun</translation>
    </message>
    <message>
        <source>For example @kopisenja</source>
        <translation>Misalnya @kopisenja</translation>
    </message>
    <message>
        <source>Handle, number or address</source>
        <translation>Nama akun, nomor, atau alamat</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>A name of your own</source>
        <translation>Nama sebutan</translation>
    </message>
    <message>
        <source>Shown instead of the handle; may stay empty.</source>
        <translation>Ditampilkan sebagai ganti nama akun; boleh kosong.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Tambah akun</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Simpan akun</translation>
    </message>
    <message>
        <source>Without a handle nobody knows which account it is.</source>
        <translation>Tanpa nama akun, tidak jelas ini akun yang mana.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>{account} (archived)</source>
        <translation>{account} (diarsipkan)</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Pakai lagi</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arsipkan</translation>
    </message>
    <message>
        <source>Remove {account}?</source>
        <translation>Hapus {account}?</translation>
    </message>
    <message>
        <source>Every number ever typed for it goes too, also from old reports. Ctrl+Z brings all of it back. Archiving keeps the numbers and only hides the form.</source>
        <translation>Semua angka yang pernah diisi untuk akun ini ikut terhapus, juga dari laporan lama. Ctrl+Z mengembalikan semuanya. Kalau diarsipkan, angkanya tetap ada dan hanya formulirnya yang disembunyikan.</translation>
    </message>
    <message>
        <source>Remove with its numbers</source>
        <translation>Hapus beserta angkanya</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Belum dipilih</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Shared out by days</source>
        <translation>Dibagi menurut hari</translation>
    </message>
    <message>
        <source>Goes to the month of its Thursday</source>
        <translation>Ikut bulan dari hari Kamisnya</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Aim and weeks</source>
        <translation>Tujuan dan minggu</translation>
    </message>
    <message>
        <source>What is the shop after?</source>
        <translation>Apa yang dikejar toko ini?</translation>
    </message>
    <message>
        <source>The coach measures goals against it.</source>
        <translation>Pelatih target menimbang target dengan tujuan ini.</translation>
    </message>
    <message>
        <source>A week begins on</source>
        <translation>Minggu mulai hari</translation>
    </message>
    <message>
        <source>Phones mostly count from Monday.</source>
        <translation>Ponsel biasanya menghitung dari Senin.</translation>
    </message>
    <message>
        <source>A week across two months</source>
        <translation>Minggu di antara dua bulan</translation>
    </message>
    <message>
        <source>Only for adding up months; weeks stay as typed.</source>
        <translation>Hanya untuk menjumlah bulan; angka mingguan tetap.</translation>
    </message>
    <message>
        <source>On the weekly form</source>
        <translation>Di formulir mingguan</translation>
    </message>
    <message>
        <source>In the order of the phone. Ten are enough for most shops.</source>
        <translation>Urut seperti di ponsel. Sepuluh sudah cukup untuk kebanyakan toko.</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Pakai yang biasa</translation>
    </message>
</context>
<context>
    <name>settings imports</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
</TS>
