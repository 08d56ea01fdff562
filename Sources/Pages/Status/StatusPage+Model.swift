public import Foundation
public import Funding

extension StatusPage {
    public struct Model: Sendable {
        public let sources: [SourceStatus]
        public let catalogue: CatalogueStatus

        public init(sources: [SourceStatus], catalogue: CatalogueStatus) {
            self.sources = sources
            self.catalogue = catalogue
        }
    }

    /// How fresh what comes from people's own reading is.
    public struct CatalogueStatus: Sendable {
        public let newestCheck: PartialDate?
        public let facts: Int
        public let factsOlderThanYear: Int

        public init(newestCheck: PartialDate?, facts: Int, factsOlderThanYear: Int) {
            self.newestCheck = newestCheck
            self.facts = facts
            self.factsOlderThanYear = factsOlderThanYear
        }
    }

    /// How fresh what comes from one source is.
    public struct SourceStatus: Sendable {
        /// Whether a source is as it should be.
        public enum Standing: String, Sendable, CaseIterable {
            case fresh, running, never, late, failing, heldBack
        }

        /// What a run did with the records it met.
        public struct Counts: Sendable {
            public let new: Int
            public let changed: Int
            public let unchanged: Int
            /// Those that the source no longer has.
            public let withdrawn: Int
            public let refused: Int

            public init(new: Int, changed: Int, unchanged: Int, withdrawn: Int, refused: Int) {
                self.new = new
                self.changed = changed
                self.unchanged = unchanged
                self.withdrawn = withdrawn
                self.refused = refused
            }
        }

        /// What a run remarked on: how often, by gravity, and the gravest remarks themselves.
        public struct Remarks: Sendable {
            public let errors: Int
            public let warnings: Int
            public let information: Int
            /// Without anything personal; in the importers' language.
            public let first: [String]

            public init(errors: Int = 0, warnings: Int = 0, information: Int = 0, first: [String] = []) {
                self.errors = errors
                self.warnings = warnings
                self.information = information
                self.first = first
            }
        }

        /// Data that was fetched and not let in.
        public struct HeldBack: Sendable {
            public let at: Date
            public let reason: String

            public init(at: Date, reason: String) {
                self.at = at
                self.reason = reason
            }
        }

        public let name: Localized
        public let gives: Localized
        public let homePage: String
        public let licence: Localized
        /// How it is fetched by hand.
        public let command: String
        /// Whether the server fetches it by itself.
        public let isScheduled: Bool
        public let standing: Standing
        public let lastTried: Date?
        public let lastGood: Date?
        /// Records in the last good run.
        public let records: Int?
        public let nextRun: Date?
        public let heldBack: HeldBack?
        /// Of the last run that ended; `nil` before the first.
        public let counts: Counts?
        public let remarks: Remarks
        /// Why the last run did not reach its end, in the importers' language.
        public let fault: String?

        public init(
            name: Localized, gives: Localized, homePage: String, licence: Localized, command: String, isScheduled: Bool, standing: Standing,
            lastTried: Date? = nil, lastGood: Date? = nil, records: Int? = nil, nextRun: Date? = nil, heldBack: HeldBack? = nil,
            counts: Counts? = nil, remarks: Remarks = Remarks(), fault: String? = nil
        ) {
            self.name = name
            self.gives = gives
            self.homePage = homePage
            self.licence = licence
            self.command = command
            self.isScheduled = isScheduled
            self.standing = standing
            self.lastTried = lastTried
            self.lastGood = lastGood
            self.records = records
            self.nextRun = nextRun
            self.heldBack = heldBack
            self.counts = counts
            self.remarks = remarks
            self.fault = fault
        }
    }
}
