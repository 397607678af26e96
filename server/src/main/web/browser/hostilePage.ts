/** What would run where a page shows it as HTML. */
export const script = "<script>window.harmed = true</script>";

const escaped = script.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const image = "&lt;img src=x onerror=&quot;window.harmed = true&quot;&gt;";

/** A page of the press with a script in each field that Isnad reads, as text. */
export const hostilePage = `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<title>${escaped} خبر</title>
<meta property="og:title" content="${escaped} خبر عن الحريق">
<meta property="og:site_name" content="${escaped} صحيفة">
<meta name="author" content="${escaped} كاتب">
<meta property="article:published_time" content="2020-08-06T09:00:00+03:00">
<link rel="canonical" href="https://hostile.example/a?x=${escaped}">
</head>
<body><article>
<h1>${escaped} خبر عن الحريق</h1>
<p>قال وزير الصحة ${escaped} حمد حسن إن الحريق ${image} أوقع 12 قتيلا في بيروت أمس. وأضاف أن فرق الإنقاذ ${escaped} تواصل عملها.</p>
<p>ونقلت وكالة ${escaped} رويترز عن مصدر ${image} مطلع أن الجيش ${escaped} اعتقل ثلاثة مسؤولين في المرفأ يوم الأربعاء.</p>
<p>ولم تذكر الوزارة ${escaped} أسماء المعتقلين ${image} ولا مكان احتجازهم، كما نفى المتحدث باسم الحكومة ${escaped} وقوع أي هجوم.</p>
</article></body>
</html>
`;
