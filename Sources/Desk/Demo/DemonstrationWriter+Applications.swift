import Casework
import Funding

extension DemonstrationWriter {
    /// Applications that have gone out, or are being written.
    var applications: [DemonstrationCase] { [egenkraft, leadership, exchange, bureau] }

    private var egenkraft: DemonstrationCase {
        let plan = plan(
            .krona, from: today.year + 1,
            [(2_400_000, 600_000, 1_200_000, 600_000), (2_600_000, 650_000, 1_300_000, 650_000), (1_400_000, 350_000, 650_000, 0)])
        return example(
            "Egenkraft – kortare väg till egen försörjning",
            "Egenkraft var ett verkligt projekt omkring 2011, på mer än 12 miljoner kronor under två och ett halvt år. Den här ansökan är påhittad.",
            idea: "Vi vill korta vägen till egen försörjning för flyktingar och invandrare, med språk och praktik.",
            programme: "esf_plus_2021_2027", goals: [(1, "Fler nyanlända får arbete.")], opened: ago(210), deadline: -95,
            steps: [
                CaseStep(.fundCheck, on: ago(204), text: "ESF+ har en utlysning om arbete och inkludering."),
                CaseStep(.preStudy, on: ago(180)), CaseStep(.draft, on: ago(160)),
                decision(ago(130), plan, diary: "EX/\(ago(130).year):77"),
                CaseStep(.review, on: ago(110)), CaseStep(.submission, on: ago(97)),
                CaseStep(.supplementRequest, on: ago(12), text: "Medfinansieringsintyg från region och folkhögskola."),
            ])
    }

    private var leadership: DemonstrationCase {
        let plan = plan(.krona, from: today.year, [(900_000, 300_000, 300_000, 0)])
        return example(
            "ALF – aktiv ledarskapsutveckling",
            "ALF var ett verkligt projekt omkring 2011. Den här ansökan och avslaget är påhittade.",
            idea: "Vi vill utbilda chefer i äldreomsorgen i ledarskap.", programme: "esf_plus_2021_2027",
            goals: [(0, "Chefer som stannar.")], opened: ago(330),
            steps: [
                CaseStep(.draft, on: ago(320)), decision(ago(300), plan, diary: "EX/\(ago(300).year):9"),
                CaseStep(.submission, on: ago(280)),
                CaseStep(
                    .rejection, on: ago(160), text: "Andra ansökningar visade tydligare hur resultaten tas till vara.", rejection: .quality),
            ])
    }

    private var exchange: DemonstrationCase {
        let plan = plan(.euro, from: today.year + 1, [(38_000, 2_000, 1_000, 0)])
        return example(
            "Skolutbyte om hållbar mat", "Ett påhittat utbyte mellan gymnasieskolor.",
            idea: "Vi vill att våra elever byter erfarenheter om hållbar skolmat med skolor i Finland och Italien.",
            programme: "erasmus_plus_2021_2027", goals: [(1, "Unga möter andra språk och vanor."), (0, "Kunskap om mat.")],
            opened: ago(150), deadline: -60,
            steps: [
                CaseStep(.fundCheck, on: ago(148)), CaseStep(.draft, on: ago(120)), decision(ago(80), plan, diary: "EX/\(ago(80).year):95"),
                CaseStep(.submission, on: ago(62)),
            ])
    }

    private var bureau: DemonstrationCase {
        example(
            "Innovationsbyrån",
            "Innovationsbyrån fick 2009 verkligen drygt 1 miljon kronor från EU. Den nya ansökan är påhittad.",
            idea: "Vi vill hjälpa småföretag att pröva nya idéer tillsammans med skolor och högskolor.",
            programme: "region_sormland_1_1", goals: [(0, "Fler småföretag växer.")], opened: ago(75), deadline: 25,
            steps: [CaseStep(.fundCheck, on: ago(70)), CaseStep(.draft, on: ago(30), text: "Budgeten återstår.")])
    }
}
