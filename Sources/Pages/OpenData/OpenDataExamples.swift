import Exporting
import HTML

/// Commands that fetch what is published. A test runs each as it stands on the page.
struct OpenDataExamples {
    let hasGrants: Bool
    let context: PageContext

    var markup: Markup {
        section(.aria(.labelledby, "exempel")) {
            h2(.id("exempel")) { words.examplesTitle }
            p { words.examplesText }
            for example in examples {
                h3 { example.title }
                pre(.class("example"), .tabindex(0), .role("region"), .aria(.label, example.title)) { code { example.command } }
            }
        }
    }

    private var words: OpenDataWords { context.words.openData }

    private var examples: [(title: String, command: String)] {
        let calls = address(.dataset(.calls, .jsonLines))
        let changes = address(.dataset(.changes, .csv))
        var examples = [
            (words.exampleFile, "curl -fsS --compressed -o utlysningar.csv \(address(.dataset(.calls, .csv)))"),
            (words.exampleLine, "curl -fsS --compressed \(calls) | sed -n 1p"),
            (
                words.exampleUnchanged,
                "curl -fsS --compressed --etag-save version.txt -o andringar.csv \(changes)\n"
                    + "curl -fsS --compressed --etag-compare version.txt -w '%{http_code}\\n' \(changes)"
            ),
            (words.exampleCatalogue, "curl -fsS -H 'Accept: text/turtle' \(address(.dataCatalogue()))"),
        ]
        if hasGrants { examples.append((words.exampleGrants, "curl -fsS --compressed \(address(.grants))")) }
        return examples
    }

    private func address(_ address: SiteAddress) -> String { context.absolute(address) }
}
