public import Funding
public import HTML

/// How programs ask what the site knows: addresses, manners and answers of the site itself.
public struct APIPage: Page {
    public struct Model: Sendable {
        /// What may be asked.
        public struct Operation: Sendable {
            /// `GET` or `POST`.
            public let method: String
            /// From the host on.
            public let path: String
            public let summary: Localized

            public init(method: String, path: String, summary: Localized) {
                self.method = method
                self.path = path
                self.summary = summary
            }

            /// Whether it can be followed as a link.
            var isPlain: Bool { method == "GET" && !path.contains("{") }
        }

        /// Something that was asked of this site just now.
        public struct Example: Sendable {
            public let title: Localized
            /// As somebody would type it at a command line.
            public let command: String
            /// JSON on lines.
            public let answer: String

            public init(title: Localized, command: String, answer: String) {
                self.title = title
                self.command = command
                self.answer = answer
            }
        }

        /// A kind of problem that may be answered.
        public struct Problem: Sendable {
            /// Its name in addresses.
            public let slug: String
            public let status: Int
            /// In English, as the answer has it.
            public let title: String

            public init(slug: String, status: Int, title: String) {
                self.slug = slug
                self.status = status
                self.title = title
            }
        }

        /// What the site's whole addresses begin with.
        public let origin: String
        public let operations: [Operation]
        public let examples: [Example]
        public let problems: [Problem]
        /// From one address; 0 for no limit.
        public let requestsPerMinute: Int

        public init(origin: String, operations: [Operation], examples: [Example], problems: [Problem], requestsPerMinute: Int) {
            self.origin = origin
            self.operations = operations
            self.examples = examples
            self.problems = problems
            self.requestsPerMinute = requestsPerMinute
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .api }

    public func title(in context: PageContext) -> String { context.words.api.title }

    public func summary(in context: PageContext) -> String { context.words.api.summary }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.api
        return div(.class("wide")) {
            h1 { words.title }
            p(.class("lead")) { words.lead }
            p {
                words.description + " "
                a(.href(context.folder + "/api/v1/openapi.json")) { words.document }
            }
            h2 { words.mannersTitle }
            ul {
                for manner in words.manners { li { manner } }
                li { model.requestsPerMinute > 0 ? words.limit(model.requestsPerMinute) : words.noLimit }
            }
            h2 { words.operationsTitle }
            operations(context)
            h2 { words.examplesTitle }
            p { words.shortened }
            for example in model.examples { self.example(example, context) }
            h2 { words.problemsTitle }
            p { words.problems }
            dl(.class("glossary")) { for problem in model.problems { self.problem(problem) } }
            h2 { words.assistantsTitle }
            p { words.assistants }
            listing(model.origin + "/mcp")
        }
    }

    private func operations(_ context: PageContext) -> Markup {
        let words = context.words.api
        return ScrollingTable.markup(label: words.operationsTitle) {
            table {
                caption { words.operationsTitle }
                thead { tr { for name in [words.method, words.path, words.what] { th(.scope(.col)) { name } } } }
                tbody {
                    for operation in model.operations {
                        tr {
                            td { operation.method }
                            th(.scope(.row)) {
                                if operation.isPlain {
                                    a(.class("code"), .href(context.folder + operation.path)) { operation.path }
                                } else {
                                    span(.class("code")) { operation.path }
                                }
                            }
                            td { operation.summary[context.language] }
                        }
                    }
                }
            }
        }
    }

    private func example(_ example: Model.Example, _ context: PageContext) -> Markup {
        Markup {
            h3 { example.title[context.language] }
            listing(example.command)
            details {
                HTML.summary { context.words.api.answer }
                listing(example.answer)
            }
        }
    }

    private func listing(_ text: String) -> Markup { div(.class("listing")) { code { text } } }

    private func problem(_ problem: Model.Problem) -> Markup {
        Markup {
            dt(.id(problem.slug)) { span(.class("code")) { problem.slug } }
            dd {
                "\(problem.status) "; span(.lang("en")) { problem.title }
            }
        }
    }
}
