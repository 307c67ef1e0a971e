<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>campaigns</name>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>or 14 x 25K</source>
        <translation>atau 14 x 25rb</translation>
    </message>
    <message>
        <source>add VAT 11%</source>
        <translation>tambah PPN 11%</translation>
    </message>
    <message>
        <source>what for</source>
        <translation>untuk apa</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Do not change</source>
        <translation>Batal mengubah</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>Remove this cost</source>
        <translation>Hapus biaya ini</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Seberapa sering</translation>
    </message>
    <message>
        <source>No cost noted yet. Note everything: ads, goods given away, your own hours.</source>
        <translation>Belum ada biaya. Catat semuanya: iklan, barang yang diberikan, jam Anda sendiri.</translation>
    </message>
    <message>
        <source>Until today {total}</source>
        <translation>Sampai hari ini {total}</translation>
    </message>
    <message>
        <source>Of this {money} fell outside the days.</source>
        <translation>Dari ini {money} jatuh di luar hari kampanye.</translation>
    </message>
    <message>
        <source>of it VAT {tax}</source>
        <translation>termasuk PPN {tax}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>diimpor</translation>
    </message>
    <message>
        <source>= {money} with VAT</source>
        <translation>= {money} dengan PPN</translation>
    </message>
    <message>
        <source>Noted, although {day} lies before the campaign: it counts all the same.</source>
        <translation>Dicatat, meski {day} sebelum kampanye mulai: tetap dihitung.</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Simpan perubahan</translation>
    </message>
    <message>
        <source>The cost was removed.</source>
        <translation>Biaya dihapus.</translation>
    </message>
    <message>
        <source>of the whole shop</source>
        <translation>seluruh toko</translation>
    </message>
    <message>
        <source>How are the days in common shared?</source>
        <translation>Hari-hari bersama dibagi bagaimana?</translation>
    </message>
    <message>
        <source>What your own tally, the buyers you asked and the usual weeks say of those days is counted by these shares. A code, a tagged click and an ads manager name their campaign themselves and stay whole.</source>
        <translation>Catatan sendiri, jawaban pembeli, dan selisih dari minggu biasa pada hari-hari itu dihitung menurut bagian ini. Kode, klik bertanda, dan laporan iklan sudah menyebut kampanyenya, jadi tetap utuh.</translation>
    </message>
    <message>
        <source>Keep the shares</source>
        <translation>Simpan pembagian</translation>
    </message>
    <message>
        <source>Declare nothing</source>
        <translation>Jangan dibagi</translation>
    </message>
    <message>
        <source>How often does a customer order?</source>
        <translation>Seberapa sering seorang pelanggan memesan?</translation>
    </message>
    <message>
        <source>Of those who bought once: how many orders a month, counted over a year or so. Once in two months is 0.5. Leave it empty to take it from your own months.</source>
        <translation>Dari yang pernah membeli: berapa pesanan sebulan, dihitung kira-kira selama setahun. Sekali dalam dua bulan berarti 0,5. Kosongkan supaya diambil dari bulan-bulan Anda sendiri.</translation>
    </message>
    <message>
        <source>Orders a month</source>
        <translation>Pesanan sebulan</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Pakai angka ini</translation>
    </message>
    <message>
        <source>More than 0, and at most {most}</source>
        <translation>Lebih dari 0, paling banyak {most}</translation>
    </message>
    <message>
        <source>where, such as TikTok</source>
        <translation>kanal, misal TikTok</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>This campaign is over. Look back on it while you remember.</source>
        <translation>Kampanye ini selesai. Tinjaulah selagi masih ingat.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Tinjau</translation>
    </message>
    <message>
        <source>Pays back in</source>
        <translation>Balik modal</translation>
    </message>
    <message>
        <source>Say how often</source>
        <translation>Isi seberapa sering</translation>
    </message>
    <message>
        <source>Plan, costs, results, lesson</source>
        <translation>Rencana, biaya, hasil, pelajaran</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n berjalan</numerusform>
        </translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Belum ada kampanye</translation>
    </message>
    <message>
        <source>Put the budget beside the KPI it shall move, note costs as they fall, and see in the end what was left of it.</source>
        <translation>Pasang anggaran di samping KPI yang dituju, catat biaya saat terjadi, dan lihat di akhir apa yang tersisa.</translation>
    </message>
    <message>
        <source>Plan the first campaign</source>
        <translation>Rencanakan kampanye pertama</translation>
    </message>
    <message>
        <source>Try the numbers first</source>
        <translation>Coba angkanya dulu</translation>
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
        <source>Campaign</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Terpakai</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Semua kampanye</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Remove this campaign</source>
        <translation>Hapus kampanye ini</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Kampanye baru</translation>
    </message>
    <message>
        <source>Leave the review unfinished?</source>
        <translation>Tinggalkan tinjauan yang belum selesai?</translation>
    </message>
    <message>
        <source>What you wrote there is not stored yet.</source>
        <translation>Yang Anda tulis di sana belum disimpan.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Tinggalkan</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Lanjut menulis</translation>
    </message>
    <message>
        <source>“{name}” was removed with its costs and results.</source>
        <translation>“{name}” dihapus beserta biaya dan hasilnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>sisa %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Tambahkan</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>Dibanding biasanya</translation>
    </message>
    <message>
        <source>Cost per KPI</source>
        <translation>Biaya per KPI</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Hapus baris ini</translation>
    </message>
    <message>
        <source>shall move</source>
        <translation>untuk menggerakkan</translation>
    </message>
    <message numerus="yes">
        <source>Budget {total} for %n day(s)</source>
        <translation>
            <numerusform>Anggaran {total} untuk %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan yet. Put each amount beside the KPI it shall move.</source>
        <translation>Belum ada rencana. Pasang tiap jumlah di samping KPI yang dituju.</translation>
    </message>
    <message>
        <source>Last time (“{name}”) you noted: {lesson}</source>
        <translation>Terakhir (“{name}”) Anda mencatat: {lesson}</translation>
    </message>
    <message>
        <source>{money} for each: {kpi}</source>
        <translation>{money} untuk tiap: {kpi}</translation>
    </message>
    <message>
        <source>There is no price of your own to compare with.</source>
        <translation>Belum ada harga Anda sendiri untuk dibandingkan.</translation>
    </message>
    <message>
        <source>The line was removed.</source>
        <translation>Baris dihapus.</translation>
    </message>
    <message>
        <source>Change this campaign</source>
        <translation>Ubah kampanye ini</translation>
    </message>
    <message>
        <source>Which campaign do you plan?</source>
        <translation>Kampanye apa yang direncanakan?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Spend read for {span}. Taking it again changes nothing.</source>
        <translation>Belanja yang terbaca untuk {span}. Diambil lagi tidak mengubah apa-apa.</translation>
    </message>
    <message>
        <source>No spend was imported for these days. Export it from Ads Manager and import the file; then it can be taken here.</source>
        <translation>Belum ada belanja yang diimpor untuk hari-hari ini. Ekspor dari Ads Manager lalu impor berkasnya; sesudah itu bisa diambil di sini.</translation>
    </message>
    <message>
        <source>Which ads belong to this campaign?</source>
        <translation>Iklan mana milik kampanye ini?</translation>
    </message>
    <message>
        <source>the whole ad account</source>
        <translation>seluruh akun iklan</translation>
    </message>
    <message>
        <source>Take as costs</source>
        <translation>Ambil sebagai biaya</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Impor file</translation>
    </message>
    <message>
        <source>Take from imported ads</source>
        <translation>Ambil dari impor iklan</translation>
    </message>
    <message numerus="yes">
        <source>%n cost(s) taken from the import.</source>
        <translation>
            <numerusform>%n biaya diambil dari impor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Rencanakan</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>belum dipilih</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Lies before the first day</source>
        <translation>Mendahului hari pertama</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>berakhir pada</translation>
    </message>
    <message>
        <source>influencer’s name</source>
        <translation>nama influencer</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>sampai {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal: {goals}</source>
        <translation>Target: {goals}</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Posts on these days</source>
        <translation>Konten pada hari-hari ini</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Penjualan</translation>
    </message>
    <message>
        <source>Own discounts</source>
        <translation>Diskon toko</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Pengembalian</translation>
    </message>
    <message>
        <source>Cost of goods (HPP)</source>
        <translation>Harga pokok (HPP)</translation>
    </message>
    <message>
        <source>Marketplace fees</source>
        <translation>Biaya marketplace</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Pelanggan baru</translation>
    </message>
    <message>
        <source>Buyers who answered</source>
        <translation>Pembeli yang menjawab</translation>
    </message>
    <message>
        <source>Named this source</source>
        <translation>Menyebut sumber ini</translation>
    </message>
    <message>
        <source>code, platform, name</source>
        <translation>kode, platform, nama</translation>
    </message>
    <message>
        <source>Note the result</source>
        <translation>Catat hasil</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Dihitung dengan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Penjualan bersih</translation>
    </message>
    <message>
        <source>Goods and fees</source>
        <translation>HPP dan biaya</translation>
    </message>
    <message>
        <source>Remove this result</source>
        <translation>Hapus hasil ini</translation>
    </message>
    <message>
        <source>ROI stands on</source>
        <translation>ROI memakai</translation>
    </message>
    <message>
        <source>the others stand beside it, never added</source>
        <translation>yang lain di sampingnya, tidak dijumlah</translation>
    </message>
    <message>
        <source>The result was removed.</source>
        <translation>Hasil dihapus.</translation>
    </message>
    <message>
        <source>What worked, what did not?</source>
        <translation>Apa yang berhasil, apa yang tidak?</translation>
    </message>
    <message>
        <source>What did rivals do meanwhile?</source>
        <translation>Apa yang dilakukan pesaing sementara itu?</translation>
    </message>
    <message>
        <source>The lesson for next time</source>
        <translation>Pelajaran untuk lain kali</translation>
    </message>
    <message>
        <source>The next KPI to aim at</source>
        <translation>KPI yang dituju berikutnya</translation>
    </message>
    <message>
        <source>It is not over yet. A review now closes it all the same.</source>
        <translation>Belum selesai. Tinjauan sekarang tetap menutupnya.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Jadinya bagaimana</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Dengan kata Anda</translation>
    </message>
    <message>
        <source>The lesson comes up when you plan the next campaign of this kind.</source>
        <translation>Pelajaran ini muncul saat Anda merencanakan kampanye sejenis berikutnya.</translation>
    </message>
    <message>
        <source>Close with this review</source>
        <translation>Tutup dengan tinjauan ini</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Keep the review</source>
        <translation>Simpan tinjauan</translation>
    </message>
    <message>
        <source>Closed. The lesson waits for the next one.</source>
        <translation>Ditutup. Pelajarannya menunggu kampanye berikutnya.</translation>
    </message>
    <message>
        <source>Often shown off: on revenue</source>
        <translation>Yang sering dipamerkan: omzet</translation>
    </message>
    <message>
        <source>Net ROI</source>
        <translation>ROI bersih</translation>
    </message>
    <message>
        <source>Paid back, with profit</source>
        <translation>Balik modal, dan untung</translation>
    </message>
    <message>
        <source>profit {money}</source>
        <translation>untung {money}</translation>
    </message>
    <message>
        <source>Not paid back</source>
        <translation>Belum balik modal</translation>
    </message>
    <message>
        <source>loss {money}</source>
        <translation>rugi {money}</translation>
    </message>
    <message>
        <source>Waiting for the sales, under Results</source>
        <translation>Menunggu penjualan, di bagian Hasil</translation>
    </message>
    <message>
        <source>Waiting for the cost of goods and fees, under Results</source>
        <translation>Menunggu HPP dan biaya, di bagian Hasil</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Omzet</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>HPP</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Ongkir, fee</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Rugi</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Untung</translation>
    </message>
    <message>
        <source>Budget and spend</source>
        <translation>Anggaran dan belanja</translation>
    </message>
    <message>
        <source>of {budget}</source>
        <translation>dari {budget}</translation>
    </message>
    <message>
        <source>Besides, {money} in goods and own hours.</source>
        <translation>Selain itu {money} berupa barang dan jam sendiri.</translation>
    </message>
    <message>
        <source>plan {money}</source>
        <translation>rencana {money}</translation>
    </message>
    <message numerus="yes">
        <source>in %n earlier campaign(s)</source>
        <translation>
            <numerusform>dalam %n kampanye sebelumnya</numerusform>
        </translation>
    </message>
    <message>
        <source>ad spend over everything the shop read, 12 weeks</source>
        <translation>belanja iklan dibagi semua yang terbaca di toko, 12 minggu</translation>
    </message>
    <message>
        <source>{plan}. Before it cost you {past} ({before}): {verdict}</source>
        <translation>{plan}. Sebelumnya {past} ({before}): {verdict}</translation>
    </message>
    <message>
        <source>Where orders came from</source>
        <translation>Dari mana pesanannya</translation>
    </message>
    <message>
        <source>ways of counting side by side, never added</source>
        <translation>cara menghitung berdampingan, tidak dijumlah</translation>
    </message>
    <message>
        <source>Share the days</source>
        <translation>Bagi hasilnya</translation>
    </message>
    <message>
        <source>Nothing counted yet. Note orders under Results.</source>
        <translation>Belum ada yang dihitung. Catat pesanan di bagian Hasil.</translation>
    </message>
    <message>
        <source>Between {low} and {high} orders</source>
        <translation>Antara {low} dan {high} pesanan</translation>
    </message>
    <message>
        <source>KPI against plan</source>
        <translation>KPI terhadap rencana</translation>
    </message>
    <message>
        <source>No KPI in the plan yet. Name one for each amount.</source>
        <translation>Belum ada KPI dalam rencana. Sebut satu untuk tiap jumlah.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>dari {target}</translation>
    </message>
    <message>
        <source>{cost} each, planned {planned}</source>
        <translation>{cost} per satuan, rencana {planned}</translation>
    </message>
</context>
</TS>
