import Casework
import Exporting
import Funding
import HTML

/// The report as a document that stands alone, with a cover: for printing, and for word processors.
public struct CouncilReportDocument: Sendable {
    private let sheets: CouncilReportSheets

    public init(_ sheets: CouncilReportSheets) {
        self.sheets = sheets
    }

    /// In UTF-8.
    public var bytes: [UInt8] {
        html(.lang(sheets.language.rawValue)) {
            head {
                meta(.charset("utf-8"))
                HTML.title { words.documentTitle + " – " + owner }
                style(Self.rules)
            }
            body {
                cover
                main { CouncilReportBody(sheets: sheets).markup }
            }
        }.document
    }

    private var words: ReportWords { sheets.words }
    private var owner: String { sheets.municipality.name[sheets.language] }

    private var cover: Markup {
        let (report, format) = (sheets.report, Formatting(language: sheets.language))
        return header(.class("cover")) {
            p(.class("owner")) { owner }
            h1 { words.documentTitle }
            p(.class("period")) { words.periodLine(format.date(report.period.first), format.date(report.period.last)) }
            p { words.madeOn(format.date(report.asOf)) }
        }
    }

    private static let rules = """
        @page{size:A4;margin:22mm 18mm 20mm;@bottom-right{content:counter(page) " (" counter(pages) ")";font:8pt sans-serif;color:#4f5b57}
        @bottom-left{content:string(owner);font:8pt sans-serif;color:#4f5b57}}
        @page :first{@bottom-right{content:none}@bottom-left{content:none}}
        body{font:9.5pt "Liberation Sans","DejaVu Sans",sans-serif;line-height:1.4;color:#1b2421}
        .cover{page-break-after:always;padding-top:70mm}
        .cover h1{font-size:28pt;line-height:1.15;margin:0 0 8mm;color:#00594f}
        .owner{string-set:owner content();font-size:13pt;margin:0 0 4mm}
        .period{font-size:14pt;margin:0 0 2mm}
        h2{font-size:15pt;margin:0 0 2mm;color:#00594f;break-after:avoid}
        p{margin:0 0 3mm}
        .contents{page-break-after:always}
        .contents ul{list-style:none;padding:0}
        .contents a{color:inherit;text-decoration:none}
        .contents a::after{content:leader(".") target-counter(attr(href),page)}
        .part{margin-bottom:9mm}
        .short{break-inside:avoid}
        .broad table{font-size:7.5pt}
        .broad th,.broad td{padding:1.2mm .8mm}
        .tone-good{color:#14613a;background:#e2f3e8;padding:0 1.5mm}
        .tone-warn{color:#7a4700;background:#fdf0d5;padding:0 1.5mm}
        .tone-bad{color:#a11d1d;background:#fdeaea;padding:0 1.5mm}
        .notice{border-left:3pt solid #7a4700;background:#fdf0d5;padding:3mm}
        .dim{color:#4f5b57}
        a{color:#00594f}
        table{border-collapse:collapse;width:100%;font-size:8.5pt}
        caption{display:none}
        thead{display:table-header-group}
        th,td{border-bottom:.5pt solid #b9c4c0;padding:1.2mm 1.5mm;text-align:left;vertical-align:top}
        th{border-bottom:1pt solid #00594f}
        tr{break-inside:avoid}
        .figure{text-align:right;white-space:nowrap}
        time{white-space:nowrap}
        .total td{border-top:.75pt solid #1b2421}
        """
}
