//! `daftar ask`: the interview through a pipe.

use super::desk::{Daftar, daftar, invented, plan};

fn ask() -> Daftar {
    daftar(["ask", "--on", "2030-03-04", "--rulebook"]).and([invented()])
}

/// The question after all others.
const PAPERS: &str = "Which of these papers do you already have?";

/// The questions about facts that were put, in order.
fn asked(dialogue: &str) -> Vec<&str> {
    let questions = dialogue.lines().filter(|line| line.ends_with('?') && !line.starts_with(['>', ' ']));
    questions.filter(|question| *question != PAPERS).collect()
}

#[test]
fn the_interview_ends_in_the_plan_of_its_answers() {
    // Four workers, from New Zealand, a room of their own, clocks; the capital no longer matters and is not asked.
    let run = ask().typing("4\nNew Zealand\n1\n2\n").run();
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert_eq!(
        asked(&run.err),
        [
            "How many people will work there?",
            "Which country does the owner come from?",
            "Do you have a room of your own?",
            "What kind of workshop is it?",
        ]
    );
    let facts = r#"{"facts": {"workshop.workers": 4, "workshop.owner_country": "NZ", "workshop.has_room": true,
        "workshop.kind": "clocks"}}"#;
    assert_eq!(run.out, plan("2030-03-04").typing(facts).run().out);
}

#[test]
fn at_the_end_papers_are_asked_with_their_dates_and_states() {
    // The birth paper is the first of the list, the room the sixth; the paper is sealed (1), and issued before it can lapse.
    let typed = "4\nNZ\n1\n2\n?\n9\n1 8\n1 6\n1 March 2030\n1 February 2030\n\n1\n\n\n";
    let run = ask().typing(typed).run();
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.err.contains("> A paper that is still valid saves its steps.\n"), "{}", run.err);
    assert_eq!(run.err.matches("> This answer is not among the choices.\n").count(), 2, "{}", run.err);
    assert!(
        run.err.contains("It cannot lapse on 1 February 2030, before it was issued on 1 March 2030."),
        "{}",
        run.err
    );
    let facts = r#"{"facts": {"workshop.workers": 4, "workshop.owner_country": "NZ", "workshop.has_room": true,
        "workshop.kind": "clocks"}, "holds": {"birth-paper": {"issued": "2030-03-01", "as": ["sealed"]}, "room": {}}}"#;
    assert_eq!(run.out, plan("2030-03-04").typing(facts).run().out);
    // Nothing told of papers is the plan without any; back from the list is back to the last question.
    let none = ask().typing("4\nNZ\n1\n2\n8\n").run();
    assert_eq!(none.out, ask().typing("4\nNZ\n1\n2\n\n").run().out);
    assert_eq!(ask().typing("4\nNZ\n1\n1\nb\n2\n\n").run().out, none.out);
}

#[test]
fn a_paper_that_was_told_is_kept_when_the_interview_is_left() {
    let folder = tempfile::tempdir().expect("a folder");
    ask().within(folder.path()).typing("4\nNZ\n1\n2\n1\nq\n").run();
    let run = ask().within(folder.path()).and(["--resume", "daftar-answers.json"]).typing("\n").run();
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.err.contains(PAPERS) && !run.err.contains(". Birth paper"), "{}", run.err);
}

#[test]
fn answers_are_typed_in_any_script() {
    let plain = ask().typing("4\nNZ\n1\n2\n").run();
    let arabic = ask().and(["--lang", "ar"]).typing("٤\nنيوزيلندا\nنعم\nساعات\n").run();
    assert_eq!(arabic.code, Some(0), "{}", arabic.err);
    let english = ask().typing("۴\nنیوزی لینڈ\nYES\nclocks\n").run();
    assert_eq!(english.out, plain.out, "{}", english.err);
    let again = r#"{"facts": {"workshop.workers": 4, "workshop.owner_country": "NZ", "workshop.has_room": true,
        "workshop.kind": "clocks"}}"#;
    assert_eq!(arabic.out, plan("2030-03-04").and(["--lang", "ar"]).typing(again).run().out);
}

#[test]
fn not_knowing_is_an_answer_and_is_not_asked_again() {
    let run = ask().typing("u\n\n-\nu\nu\n").run();
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert_eq!(asked(&run.err).len(), 5);
    assert_eq!(run.out, plan("2030-03-04").typing("{}").run().out);
}

#[test]
fn back_asks_the_last_question_again_and_forgets_its_answer() {
    let run = ask().typing("b\n30\nb\n4\nNZ\n1\n2\n").run();
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.err.contains("> This is the first question.\n"), "{}", run.err);
    assert_eq!(run.out, ask().typing("4\nNZ\n1\n2\n").run().out);
}

#[test]
fn why_explains_and_asks_again() {
    let run = ask().typing("?\n4\nNZ\n1\n2\n").run();
    assert!(run.err.contains(">   This answer helps to decide 2 routes.\n"), "{}", run.err);
    assert_eq!(asked(&run.err).iter().filter(|question| question.starts_with("How many people")).count(), 2);
}

#[test]
fn a_wrong_answer_says_what_is_wrong_and_is_asked_again() {
    for (typed, says) in [
        ("many", "Write a number in digits."),
        ("1.5", "Write a whole number, without decimals."),
        ("12,00", "Write the number without separators, or like this: 12,000"),
        ("501", "Between 0 and 500"),
    ] {
        let run = ask().typing(&format!("{typed}\n4\nNZ\n1\n2\n")).run();
        assert_eq!(run.code, Some(0));
        assert!(run.err.contains(&format!("> {says}\n")), "{typed}: {}", run.err);
    }
    let run = ask().typing("4\nAtlantis\nNZ\n3\n1\n2\n").run();
    assert!(run.err.contains("> Choose a country from the list.\n"), "{}", run.err);
    assert!(run.err.contains("> This answer is not among the choices.\n"), "{}", run.err);
}

#[test]
fn an_answer_that_contradicts_another_is_taken_back() {
    let run = ask().typing("101\nNZ\n5000\n1\n2\n1\n").run();
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.err.contains("A clock workshop has at most 100 workers."), "{}", run.err);
    assert_eq!(asked(&run.err).last(), Some(&"What kind of workshop is it?"));
    assert!(run.out.contains("Large workshop"), "{}", run.out);
}

#[test]
fn an_interview_is_left_and_gone_on_with() {
    let folder = tempfile::tempdir().expect("a folder");
    let left = ask().within(folder.path()).typing("4\nu\nq\n").run();
    assert_eq!((left.code, left.out.as_str()), (Some(0), ""));
    assert!(left.err.ends_with("> Your answers are kept in daftar-answers.json.\n"), "{}", left.err);
    let again = ask().within(folder.path()).typing("q\n").run();
    assert!(again.err.contains("daftar-answers-2.json"), "nobody's answers are overwritten: {}", again.err);
    let on = ask().within(folder.path()).and(["--resume", "daftar-answers.json"]).typing("1\n2\n").run();
    assert_eq!(on.code, Some(0), "{}", on.err);
    let both = ask().typing("4\nu\n1\n2\n").run();
    assert_eq!(on.out, both.out);
    assert_eq!(asked(&on.err), ["Do you have a room of your own?", "What kind of workshop is it?"]);
}

#[test]
fn going_back_works_across_a_pause() {
    let folder = tempfile::tempdir().expect("a folder");
    ask().within(folder.path()).typing("4\nq\n").run();
    let run = ask().within(folder.path()).and(["--resume", "daftar-answers.json"]).typing("b\n30\nq\n").run();
    assert_eq!(asked(&run.err)[1], "How many people will work there?");
    let kept = std::fs::read_to_string(folder.path().join("daftar-answers.json")).expect("the file");
    assert!(kept.contains("\"workshop.workers\": \"30\""), "{kept}");
}

#[test]
fn the_end_of_the_input_keeps_the_answers_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = ask().within(folder.path()).typing("4\n").run();
    assert_eq!((run.code, run.out.as_str()), (Some(0), ""));
    assert!(folder.path().join("daftar-answers.json").exists());
}

#[test]
fn what_is_known_is_not_asked_and_the_answers_can_be_saved() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("known.json"), r#"{"facts": {"workshop.workers": 4}, "holds": {"room": null}}"#)
        .expect("the file");
    let run =
        ask().within(folder.path()).and(["--facts", "known.json", "--save", "facts.json"]).typing("NZ\n2\n").run();
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert_eq!(asked(&run.err), ["Which country does the owner come from?", "What kind of workshop is it?"]);
    let saved = std::fs::read_to_string(folder.path().join("facts.json")).expect("the file");
    assert_eq!(plan("2030-03-04").typing(&saved).run().out, run.out);
}

#[test]
fn a_file_of_other_answers_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    for (content, says) in [
        ("{}", "is not a file of kept answers."),
        ("[", "is not a file of kept answers."),
        ("{\"goal\": \"tea\", \"order\": [], \"known\": {}}", "belong to another goal."),
    ] {
        std::fs::write(folder.path().join("a.json"), content).expect("the file");
        let run = ask().within(folder.path()).and(["--resume", "a.json"]).run();
        assert_eq!(run.code, Some(1), "{content}");
        assert!(run.err.contains(says), "{content}: {}", run.err);
    }
}
