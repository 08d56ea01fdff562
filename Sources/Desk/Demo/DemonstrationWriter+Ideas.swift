import Casework
import Funding

extension DemonstrationWriter {
    /// Ideas that have not come to an application, and one that will not.
    var ideas: [DemonstrationCase] { [palladium, entrepreneurs, train, wetland] }

    private var palladium: DemonstrationCase {
        example(
            "Palladium för arbetslösa unga",
            "Palladium fick 2009 verkligen drygt 6 miljoner kronor från EU. Att ta upp idén igen är påhittat.",
            idea: "Vi vill hjälpa arbetslösa unga tillbaka till studier och arbete.", programme: "esf_plus_2021_2027",
            goals: [(1, "Unga som står utanför kommer in.")], opened: ago(140), steps: [CaseStep(.fundCheck, on: ago(120))])
    }

    private var entrepreneurs: DemonstrationCase {
        let plan = plan(.krona, from: today.year + 1, [(1_800_000, 600_000, 300_000, 900_000), (1_800_000, 600_000, 300_000, 900_000)])
        return example(
            "Företagsamhet med grannkommunerna",
            "Katrineholm, Vingåker och Flen sökte verkligen pengar tillsammans i början av 2000-talet. Den nya idén är påhittad.",
            idea: "Tre kommuner vill tillsammans stärka företagsamheten på landsbygden.", programme: "eruf_oms_2021_2027",
            goals: [(0, "Nya företag i tre kommuner.")], opened: ago(100), deadline: 62,
            steps: [
                CaseStep(.fundCheck, on: ago(95)), CaseStep(.preStudy, on: ago(50), text: "Grannkommunerna är med."),
                decision(ago(18), plan, diary: "EX/\(ago(18).year):131"),
            ])
    }

    private var train: DemonstrationCase {
        example(
            "Godståg mot Spanien",
            "Kommunen fick 2013 verkligen 673 000 kronor till att förprojektera ett godståg. Att idén prövas igen är påhittat.",
            idea: "Vi vill ordna ett godståg till norra Spanien och södra Frankrike.", programme: "cef_2021_2027", goals: [],
            opened: ago(250),
            steps: [
                CaseStep(.fundCheck, on: ago(240), text: "CEF ger stöd till bygge, inte till drift."),
                CaseStep(.closing, on: ago(225), text: "Beloppen är för stora för kommunen ensam. Frågan lämnas till regionen."),
            ])
    }

    private var wetland: DemonstrationCase {
        example(
            "Våtmark vid ån", "En påhittad fråga från en invånare.",
            idea: "Vi i byn vill anlägga en våtmark vid ån som renar vattnet och ger liv åt fåglar.", programme: "life_2021_2027",
            goals: [], opened: ago(6), isTaken: false,
            answer: "Hej! LIFE är för stort för en våtmark. Leader och länsstyrelsen passar bättre; vi ringer.", steps: [])
    }
}
