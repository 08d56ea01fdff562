import Funding

extension EligibilityCase {
    private enum Page {
        static let icld = "https://icld.se/artikel/dags-att-ansoka-om-kommunalt-partnerskap/"
        static let guidelines = "https://5dok.org/document/y96r39ol-riktlinjer-f%C3%B6r-programmet-kommunalt-partnerskap.html"
    }

    /// Municipal partnerships with the countries that ICLD works with.
    static let abroad = table(
        of: "icld_kommunala_partnerskap", on: now,
        [
            .init(
                "applicants", told(.municipality), .met, says: ["ni söker som kommun"],
                because: "Municipalities and regions.", source: Page.icld),
            .init(
                "applicants", told(.association), .notMet, says: ["ni söker som förening"],
                because: "An association has no equivalent body abroad.", source: Page.icld),
            .init(
                "partners", told(.municipality, at: .katrineholm), .unknown, says: ["Ni ensamma: nej"],
                because: "Together with an equivalent body in a partner country; nobody has told of one.", source: Page.icld),
            .init(
                "partners", told(.municipality, at: .katrineholm, with: ["FI"]), .notMet, says: ["Med partner i Finland: nej"],
                because: "Finland is none of the partner countries.", source: Page.icld),
            .init(
                "partners", told(.municipality, at: .katrineholm, with: ["UA"]), .met, says: ["Ukraina"],
                because: "Ukraine is one.", source: Page.icld),
            .init(
                "own-share", told(.municipality), .met, says: ["minst 0"],
                because: "Taking part costs the Swedish side nothing.", source: Page.guidelines),
            .jointly(
                under: "preparation", told(.municipality, at: .katrineholm, with: ["UA"]), .unknown, says: ["12 månader"],
                because: "The first phase lasts a year; nobody has told how long this is.", source: Page.icld),
        ])
}
