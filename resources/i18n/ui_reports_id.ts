<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>reports</name>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Writing {month}…</source>
        <translation>Menulis {month}…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Simpan sebagai Excel</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Simpan sebagai halaman web</translation>
    </message>
    <message>
        <source>All months of the year…</source>
        <translation>Semua bulan setahun…</translation>
    </message>
    <message>
        <source>Logo on the report…</source>
        <translation>Logo di laporan…</translation>
    </message>
    <message>
        <source>Without logo</source>
        <translation>Tanpa logo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Simpan gambar</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Kind of sheet</source>
        <translation>Jenis lembar</translation>
    </message>
    <message>
        <source>What the sheet is about</source>
        <translation>Isi lembar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Pilih hari</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Short: one page</source>
        <translation>Ringkas: satu halaman</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Mendatar</translation>
    </message>
    <message>
        <source>Words of the report</source>
        <translation>Kalimat laporan</translation>
    </message>
    <message>
        <source>There is no goal yet. Write one under Goals.</source>
        <translation>Belum ada target. Tulis satu di halaman Target.</translation>
    </message>
    <message>
        <source>There is no campaign yet. Plan one under Campaigns.</source>
        <translation>Belum ada kampanye. Rencanakan satu di halaman Kampanye.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Menggambar…</translation>
    </message>
    <message>
        <source>Folder for the reports of {year}</source>
        <translation>Folder untuk laporan {year}</translation>
    </message>
    <message>
        <source>Reports saved: {n}.</source>
        <translation>Laporan tersimpan: {n}.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Pilih logo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Colour of the report</source>
        <translation>Warna laporan</translation>
    </message>
    <message>
        <source>Colour of the report…</source>
        <translation>Warna laporan…</translation>
    </message>
    <message>
        <source>Usual colour</source>
        <translation>Warna asal</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Page as wide as the view</source>
        <translation>Halaman selebar layar</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Pratinjau halaman</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Halaman {n} dari {m}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Simpan laporan</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} tersimpan.</translation>
    </message>
    <message>
        <source>{n} pictures are saved, beginning with {name}.</source>
        <translation>{n} gambar tersimpan, mulai dari {name}.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Tidak tersimpan</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>Printer tidak ditemukan</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the report as PDF and print it elsewhere?</source>
        <translation>Komputer ini belum mengenal printer. Simpan sebagai PDF dan cetak di tempat lain?</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>Dikirim ke {printer}.</translation>
    </message>
    <message>
        <source>Sent to {printer}, which lists no F4: put F4 paper into its tray.</source>
        <translation>Dikirim ke {printer}, yang tidak mencantumkan F4: isi bakinya dengan kertas F4.</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Kembali ke draf</translation>
    </message>
    <message>
        <source>The month in one sentence</source>
        <translation>Bulan ini dalam satu kalimat</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Yang berhasil</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>Yang belum</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Bulan depan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Plan for next month</source>
        <translation>Rencana bulan depan</translation>
    </message>
    <message>
        <source>Actions: what, who, when</source>
        <translation>Tindakan: apa, siapa, kapan</translation>
    </message>
    <message>
        <source>what</source>
        <translation>apa</translation>
    </message>
    <message>
        <source>who</source>
        <translation>siapa</translation>
    </message>
    <message>
        <source>when</source>
        <translation>kapan</translation>
    </message>
</context>
</TS>
