public import Exporting
import Funding
public import HTML

/// What is published for programs to use, told to people: files, terms, examples and the meaning of every column.
public struct OpenDataPage: Page {
    public struct Model: Sendable {
        /// How many grants the municipality's file tells of; 0 where there is no file.
        public let grantCount: Int
        /// Under which terms that file may be used again; `nil` where a source of it states none.
        public let grantLicence: DataLicence?

        public init(grantCount: Int, grantLicence: DataLicence? = nil) {
            self.grantCount = grantCount
            self.grantLicence = grantLicence
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .openData }

    public func title(in context: PageContext) -> String { context.words.openData.title }

    public func summary(in context: PageContext) -> String { context.words.openData.summary }

    public func alternates(in context: PageContext) -> [PageAlternate] {
        let title = context.words.openData.catalogueTitle
        return [
            PageAlternate(.dataCatalogue(.xml), LinkedDataGraph.xmlType, title: title),
            PageAlternate(.dataCatalogue(.turtle), LinkedDataGraph.turtleType, title: title),
        ]
    }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.openData
        return div(.class("wide")) {
            h1 { words.title }
            p(.class("lead")) { words.lead(context.municipality.name[context.language]) }
            section(.aria(.labelledby, "filer")) {
                h2(.id("filer")) { words.filesTitle }
                ul(.class("plain cards")) {
                    for dataset in OpenDataset.allCases { li(.class("card"), .id(dataset.rawValue)) { card(dataset, context) } }
                    if model.grantCount > 0 { li(.class("card"), .id(GrantsFile.id)) { grants(context) } }
                }
            }
            section(.aria(.labelledby, "villkor")) {
                h2(.id("villkor")) { words.termsTitle }
                TextBlocks(blocks: words.terms, level: 3).markup
            }
            catalogue(context)
            OpenDataExamples(hasGrants: model.grantCount > 0, context: context).markup
            follow(context)
            section(.aria(.labelledby, "kolumner")) {
                h2(.id("kolumner")) { words.columnsTitle }
                TextBlocks(blocks: words.columnsText, level: 3).markup
                for dataset in OpenDataset.allCases { columns(of: dataset, context) }
            }
            CoordinatorBox(attached: AskQuery(), context: context).markup
        }
    }

    @MarkupBuilder private func card(_ dataset: OpenDataset, _ context: PageContext) -> Markup {
        h3 { dataset.title[context.language] }
        p { dataset.summary[context.language] }
        p(.class("card-line")) {
            for format in DataFormat.allCases {
                a(.href(context.path(.dataset(dataset, format))), .type(format.mediaType)) { "\(dataset.rawValue).\(format.rawValue)" }
            }
            licence(dataset.licence, context)
        }
    }

    @MarkupBuilder private func grants(_ context: PageContext) -> Markup {
        let words = context.words.openData
        h3 { GrantsFile.title[context.language] }
        p { words.grants(context.format.number(model.grantCount)) }
        p(.class("card-line")) {
            a(.href(context.path(.grants)), .type(GrantsFile.mediaType)) { "grants.json" }
            if let licence = model.grantLicence { self.licence(licence, context) } else { words.grantTerms }
        }
    }

    private func licence(_ licence: DataLicence, _ context: PageContext) -> Markup {
        ExternalLink.to(licence.rawValue, licence.name, context)
    }

    private func catalogue(_ context: PageContext) -> Markup {
        let words = context.words.openData
        return section(.aria(.labelledby, "katalog")) {
            h2(.id("katalog")) { words.catalogueTitle }
            p { words.catalogueText }
            ul {
                li { a(.class("code"), .href(context.path(.dataCatalogue()))) { context.absolute(.dataCatalogue()) } }
                li { a(.href(context.path(.dataCatalogue(.xml))), .type(LinkedDataGraph.xmlType)) { "RDF/XML" } }
                li { a(.href(context.path(.dataCatalogue(.turtle))), .type(LinkedDataGraph.turtleType)) { "Turtle" } }
            }
        }
    }

    private func follow(_ context: PageContext) -> Markup {
        let words = context.words.openData
        return section(.aria(.labelledby, "folja")) {
            h2(.id("folja")) { words.followTitle }
            ul {
                li { a(.href(context.path(.changesFeed(.atom))), .type(Feed.atomType)) { words.changesFeed } }
                li { a(.href(context.path(.callFeed(CallFilter(), .atom))), .type(Feed.atomType)) { words.callsFeed } }
                li { a(.href(context.path(.calendarFile(CallFilter()))), .type(CalendarFile.mediaType)) { words.calendar } }
                li { a(.href(context.path(.api))) { words.interface } }
                li { a(.href(context.path(.embedding()))) { words.embedding } }
            }
        }
    }

    private func columns(of dataset: OpenDataset, _ context: PageContext) -> Markup {
        let words = context.words.openData
        return details {
            HTML.summary { words.columnsOf(dataset.title[context.language]) }
            dl(.class("rows")) {
                for column in dataset.columns {
                    dt(.class("code")) { column.name }
                    dd { column.meaning[context.language] + " · " + words.kindName(column.kind) }
                }
            }
        }
    }
}
