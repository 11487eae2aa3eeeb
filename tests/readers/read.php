<?php
// Reads a calendar file with sabre/vobject and says what it read, for read.py.
foreach (['Sabre/VObject/autoload.php', 'Sabre/VObject/includes.php'] as $file) {
    if (stream_resolve_include_path($file)) {
        require_once $file;
        break;
    }
}
$events = [];
foreach (Sabre\VObject\Reader::read(stream_get_contents(STDIN))->VEVENT as $event) {
    $status = isset($event->STATUS) ? (string) $event->STATUS : null;
    $events[] = [(string) $event->UID, (string) $event->SUMMARY, (string) $event->DTSTART, $status];
}
echo json_encode($events);
